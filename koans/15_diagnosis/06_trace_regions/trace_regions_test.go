package traceregions_test

import (
	"bytes"
	"errors"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	traceregions "goroutinekoans/koans/15_diagnosis/06_trace_regions"
	"goroutinekoans/koans/koantest"
)

// A soup: chopping takes two minutes, frying five, and boiling ten.
func TestASoup(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var d diary
		err := d.prepare(t, 10*time.Minute, "soup",
			step("chop", 2*time.Minute, nil),
			step("fry", 5*time.Minute, nil),
			step("boil", 10*time.Minute, nil))
		require.NoError(t, err, "error about the soup")
		d.check(t, []line{
			{"soup", 0, 10 * time.Minute},
			{"chop", 0, 2 * time.Minute},
			{"fry", 0, 5 * time.Minute},
			{"boil", 0, 10 * time.Minute},
		})
	})
}

// A soup whose onions burn in the third minute, and that boils over in the end.
func TestABurntSoup(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		burnt, over := errors.New("burnt"), errors.New("boiled over")
		var d diary
		err := d.prepare(t, 10*time.Minute, "soup",
			step("chop", 2*time.Minute, nil),
			step("fry", 3*time.Minute, burnt),
			step("boil", 10*time.Minute, over))
		require.ErrorIs(t, err, burnt, "what is said about the onions")
		require.ErrorIs(t, err, over, "what is said about the pot")
		d.check(t, []line{
			{"soup", 0, 10 * time.Minute},
			{"chop", 0, 2 * time.Minute},
			{"fry", 0, 3 * time.Minute},
			{"boil", 0, 10 * time.Minute},
		})
	})
}

// A glass of water is a dish without steps.
func TestAGlassOfWater(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var d diary
		require.NoError(t, d.prepare(t, 0, "water"), "error about the water")
		d.check(t, []line{{"water", 0, 0}})
	})
}

// step takes so long, and ends in this way.
func step(name string, long time.Duration, err error) traceregions.Step {
	return traceregions.Step{Name: name, Do: func() error {
		time.Sleep(long)
		return err
	}}
}

// line is one line of a diary.
type line struct {
	name  string
	began time.Duration
	ended time.Duration
}

// diary is a Tracer.
type diary struct {
	mu    sync.Mutex
	start time.Time
	lines []*entry
}

type entry struct {
	line
	region  bool
	ends    int
	begunBy string
	endedBy string
}

func (d *diary) Task(name string) (end func())   { return d.begin(name, false) }
func (d *diary) Region(name string) (end func()) { return d.begin(name, true) }

func (d *diary) begin(name string, region bool) (end func()) {
	d.mu.Lock()
	defer d.mu.Unlock()
	e := &entry{region: region, begunBy: me()}
	e.name, e.began = name, time.Since(d.start)
	d.lines = append(d.lines, e)
	return func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		e.ends++
		e.ended, e.endedBy = time.Since(d.start), me()
	}
}

// prepare has a dish prepared that takes so long.
func (d *diary) prepare(
	t *testing.T, long time.Duration, dish string, steps ...traceregions.Step,
) error {
	t.Helper()
	d.start = time.Now()
	err := traceregions.Prepare(d, dish, steps...)
	koantest.Took(t, long, time.Since(d.start), "the whole dish")
	time.Sleep(time.Hour)
	return err
}

// check compares the diary with what should be in it; the first line is the
// task.
func (d *diary) check(t *testing.T, want []line) {
	t.Helper()
	d.mu.Lock()
	defer d.mu.Unlock()
	var open, twice, strangers []string
	for _, e := range d.lines {
		switch {
		case e.ends == 0:
			open = append(open, e.name)
		case e.ends > 1:
			twice = append(twice, e.name)
		case e.region && e.endedBy != e.begunBy:
			strangers = append(strangers, e.name)
		}
	}
	require.Equal(t, "", list(open), "begun and never ended")
	require.Equal(t, "", list(twice), "ended more than once")
	require.Equal(t, "", list(strangers),
		"regions that another goroutine has ended")
	require.Len(t, d.lines, len(want), "tasks and regions in the trace")
	for _, w := range want {
		e := d.find(w.name)
		require.NotNil(t, e, "the entry of %s", w.name)
		require.Equal(t, w == want[0], !e.region, "that %s is a task", w.name)
		require.Equal(t, w.began, e.began, "when %s begins", w.name)
		require.Equal(t, w.ended, e.ended, "when %s ends", w.name)
	}
	require.Same(t, d.find(want[0].name), d.lines[0], "what begins first")
}

func list(names []string) string {
	slices.Sort(names)
	return strings.Join(names, ", ")
}

func (d *diary) find(name string) *entry {
	for _, e := range d.lines {
		if e.name == name {
			return e
		}
	}
	return nil
}

// me is who calls, as the runtime calls them: "goroutine 7".
func me() string {
	buf := make([]byte, 64)
	head, _, _ := bytes.Cut(buf[:runtime.Stack(buf, false)], []byte(" ["))
	return strings.TrimSpace(string(head))
}
