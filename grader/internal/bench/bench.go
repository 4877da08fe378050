// Package bench measures the grader against go test, side by side in one run:
// the ratios hold on a machine that is slow or busy, seconds don't.
package bench

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"goroutinekoans/grader/internal/course"
)

// Bench is what to measure with.
type Bench struct {
	Course *course.Course
	Grader string   // the grader's binary
	Env    []string // of both sides; GORACE is taken out for go test
	Rounds int      // both sides are run this often, in turn
	Cold   bool     // measure a fresh clone with an empty build cache, too

	Classes []int  // grade a class of as many students, for each
	Sandbox string // that a class is graded in: a mode of package sandbox

	// Tell is told what is about to be measured. May be nil.
	Tell func(what string)
}

// Sample is the cost of one run.
type Sample struct {
	Wall time.Duration `json:"wall_ns"`
	CPU  time.Duration `json:"cpu_ns"` // user and system, children included

	// Memory is the most that the process itself has held, without its
	// children; 0 where it can't be told.
	Memory int64 `json:"peak_bytes,omitempty"`
}

// Row is one comparison.
type Row struct {
	What  string  `json:"what"`
	Koans int     `json:"koans"`
	Ours  Sample  `json:"ours"`  // medians
	Naive Sample  `json:"naive"` // zero: there is nothing to compare with
	Wall  float64 `json:"wall"`  // ours divided by naive, the median of the rounds
	CPU   float64 `json:"cpu"`
	Bar   float64 `json:"bar"`              // Wall may be this much; seconds where there is no naive side
	ByCPU bool    `json:"by_cpu,omitempty"` // the bar is for CPU
}

// Machine is what it was measured on.
type Machine struct {
	Go    string `json:"go"`
	OS    string `json:"os"`
	Cores int    `json:"cores"`
	Koans int    `json:"koans"`

	Sandbox string `json:"sandbox"` // that classes are graded in
}

// Host describes this machine.
func (b *Bench) Host() Machine {
	return Machine{Go: runtime.Version(), OS: runtime.GOOS + "/" + runtime.GOARCH, Cores: runtime.NumCPU(), Koans: len(b.Course.Koans()), Sandbox: b.Sandbox}
}

// The bars: how much of go test's time may be used.
const (
	barAll  = 1.0 / 8
	barOne  = 0.5
	barCold = 1.4
	barIdle = 0.3 // seconds
)

// Run measures everything and returns a row for each comparison.
func (b *Bench) Run(ctx context.Context) ([]Row, error) {
	var rows []Row
	for _, n := range b.sizes() {
		row, err := b.all(ctx, n)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	steps := []func(context.Context) (Row, error){b.one, b.watched, b.idle}
	if b.Cold {
		steps = append(steps, b.cold)
	}
	for _, step := range steps {
		row, err := step(ctx)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	for _, n := range b.Classes {
		class, err := b.class(ctx, n)
		if err != nil {
			return nil, err
		}
		rows = append(rows, class...)
	}
	return rows, nil
}

// sizes are how many koans to check at once, to see how the cost grows.
func (b *Bench) sizes() []int {
	total := len(b.Course.Koans())
	sizes := slices.DeleteFunc([]int{10, 30, 60}, func(n int) bool { return n >= total })
	return append(sizes, total)
}

// all compares check --all with go test of the same koans, every one edited
// before each run, with the library compiled.
func (b *Bench) all(ctx context.Context, n int) (Row, error) {
	t, err := b.tree(n)
	if err != nil {
		return Row{}, err
	}
	defer t.remove()
	var packages []string
	for _, k := range t.koans {
		packages = append(packages, "./"+k.Dir())
	}
	b.say("all of %d koans", n)
	return b.compare(ctx, t, Row{What: "check --all, every koan edited", Koans: n, Bar: barAll}, t.editAll,
		[]string{b.Grader, "check", "--all"}, append([]string{"go", "test", "-race", "-count=1"}, packages...))
}

// one compares one koan after a save with go test of its package.
func (b *Bench) one(ctx context.Context) (Row, error) {
	t, err := b.tree(len(b.Course.Koans()))
	if err != nil {
		return Row{}, err
	}
	defer t.remove()
	k := t.koans[0]
	b.say("one koan")
	return b.compare(ctx, t, Row{What: "one koan after a save", Koans: 1, Bar: barOne},
		func() error { return t.edit(k) },
		[]string{b.Grader, "check"}, []string{"go", "test", "-race", "-count=1", "./" + k.Dir()})
}

// idle measures check when nothing has changed.
func (b *Bench) idle(ctx context.Context) (Row, error) {
	t, err := b.tree(len(b.Course.Koans()))
	if err != nil {
		return Row{}, err
	}
	defer t.remove()
	b.say("nothing changed")
	return b.compare(ctx, t, Row{What: "check, nothing changed (bar in seconds)", Koans: len(t.koans), Bar: barIdle},
		func() error { return nil }, []string{b.Grader, "check"}, nil)
}

// cold compares make check in a fresh clone and an empty build cache with go
// test of the first koan, likewise.
func (b *Bench) cold(ctx context.Context) (Row, error) {
	t, err := b.tree(len(b.Course.Koans()))
	if err != nil {
		return Row{}, err
	}
	defer t.remove()
	row := Row{What: "fresh clone, empty build cache: make check", Koans: 1, Bar: barCold}
	b.say("a fresh clone (minutes)")
	fresh := func() error {
		if err := os.RemoveAll(filepath.Join(t.dir, ".koans")); err != nil {
			return err
		}
		cache, err := os.MkdirTemp(t.scratch, "cache-")
		t.env = []string{"GOCACHE=" + cache}
		return err
	}
	return b.compare(ctx, t, row, fresh, []string{"make", "check"},
		[]string{"go", "test", "-race", "-count=1", "./" + t.koans[0].Dir()})
}

// compare runs both sides in turn, with before in front of each run, after one
// round that doesn't count and fills the caches.
func (b *Bench) compare(ctx context.Context, t *tree, row Row, before func() error, ours, naive []string) (Row, error) {
	var mine, theirs []Sample
	rounds := b.Rounds
	warm := !strings.HasPrefix(row.What, "fresh")
	if warm {
		rounds++
	}
	for i := range rounds {
		if err := before(); err != nil {
			return Row{}, fmt.Errorf("preparing a run: %w", err)
		}
		a, err := b.sample(ctx, t, ours)
		if err != nil {
			return Row{}, err
		}
		var z Sample
		if naive != nil {
			if err := before(); err != nil {
				return Row{}, fmt.Errorf("preparing a run: %w", err)
			}
			if z, err = b.sample(ctx, t, naive); err != nil {
				return Row{}, err
			}
		}
		if warm && i == 0 {
			continue
		}
		mine, theirs = append(mine, a), append(theirs, z)
	}
	return row.with(mine, theirs), nil
}

// sample runs a command once. An exit code of 1 is no error: koans fail.
func (b *Bench) sample(ctx context.Context, t *tree, command []string) (Sample, error) {
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Dir = t.dir
	cmd.Env = slices.DeleteFunc(append(slices.Clone(b.Env), t.env...), func(kv string) bool {
		return strings.HasPrefix(kv, "GORACE=") || strings.HasPrefix(kv, "MAKE") || strings.HasPrefix(kv, "MFLAGS=")
	})
	if command[0] != "go" {
		cmd.Env = append(cmd.Env, "GORACE=atexit_sleep_ms=0") // as the Makefile sets it
	}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	s, err := observe(cmd)
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		return Sample{}, fmt.Errorf("running %s: %w\n%s", strings.Join(command, " "), err, out.String())
	}
	return s, nil
}

func (b *Bench) say(format string, args ...any) {
	if b.Tell != nil {
		b.Tell(fmt.Sprintf(format, args...))
	}
}

// with fills in the medians.
func (r Row) with(mine, theirs []Sample) Row {
	var wall, cpu []float64
	for i := range mine {
		if theirs[i].Wall > 0 {
			wall = append(wall, float64(mine[i].Wall)/float64(theirs[i].Wall))
			cpu = append(cpu, float64(mine[i].CPU)/float64(theirs[i].CPU))
		}
	}
	r.Ours, r.Naive = medians(mine), medians(theirs)
	r.Wall, r.CPU = median(wall), median(cpu)
	return r
}

func medians(all []Sample) Sample {
	var wall, cpu []time.Duration
	var memory []int64
	for _, s := range all {
		wall, cpu, memory = append(wall, s.Wall), append(cpu, s.CPU), append(memory, s.Memory)
	}
	return Sample{Wall: median(wall), CPU: median(cpu), Memory: median(memory)}
}

func median[T time.Duration | float64 | int64](all []T) T {
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[len(all)/2]
}

// OK reports whether the row meets its bar.
func (r Row) OK() bool {
	if r.Naive.Wall == 0 {
		return r.Ours.Wall.Seconds() <= r.Bar
	}
	if r.ByCPU {
		return r.CPU <= r.Bar
	}
	return r.Wall <= r.Bar
}
