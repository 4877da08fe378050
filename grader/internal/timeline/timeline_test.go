package timeline_test

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime/trace"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/timeline"
)

func about(t *testing.T) timeline.About {
	t.Helper()
	source, err := os.ReadFile("koan_test.go")
	require.NoError(t, err)
	return timeline.About{
		File: "internal/timeline/koan_test.go", TestFile: "internal/timeline/timeline_test.go", Source: source,
	}
}

// recorded is the trace of a run of f in virtual time. What is stuck when the
// trace stops is let go by the function that f returns.
func recorded(t *testing.T, f func() (release func())) []byte {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, trace.Start(&text))
	defer trace.Stop()
	t.Run("TestInside", func(t *testing.T) {
		synctest.Test(t, func(*testing.T) {
			release := f()
			synctest.Wait()
			trace.Stop()
			release()
		})
	})
	return text.Bytes()
}

func leak(t *testing.T) []byte {
	return recorded(t, func() func() {
		hatch := late()
		return func() { <-hatch }
	})
}

func lines(t *testing.T, text []byte, output string) timeline.Timeline {
	t.Helper()
	recording, err := timeline.Read(bytes.NewReader(text), about(t))
	require.NoError(t, err)
	return recording.Timeline("", output)
}

func TestALeakIsALaneThatNeverEnds(t *testing.T) {
	line := lines(t, leak(t), "")
	require.True(t, line.Virtual)
	cook := line.Lanes[len(line.Lanes)-1]
	assert.Equal(t, timeline.Left, cook.End)
	assert.Equal(t, timeline.Spot{Line: 10}, cook.Born)
	assert.Equal(t, timeline.Spot{Line: 11, What: "hatch"}, cook.Last)
	last := cook.Spans[len(cook.Spans)-1]
	assert.Equal(t, timeline.Send, last.Why)
	assert.False(t, last.Woken)
	assert.Equal(t, line.Steps, last.To)
}

func TestWhoWaitsForWhatAndIsWokenByWhom(t *testing.T) {
	text := recorded(t, func() func() {
		var key sync.Mutex
		gate := make(chan bool)
		done := make(chan bool)
		go func() { shift(&key, func() { <-gate }); close(done) }()
		synctest.Wait()
		close(gate)
		<-done
		return func() {}
	})
	line := lines(t, text, "")
	require.Len(t, line.Lanes, 3, "the one that runs shift, and two waiters")
	boss := line.Lanes[0]
	require.Equal(t, timeline.Ended, boss.End)
	group := spans(boss, timeline.Group)
	require.Len(t, group, 1)
	assert.Equal(t, timeline.Spot{Line: 23, What: "home"}, group[0].Spot)
	assert.Contains(t, []int{line.Lanes[1].No, line.Lanes[2].No}, group[0].By)
	for _, waiter := range line.Lanes[1:] {
		assert.Equal(t, timeline.Ended, waiter.End)
		assert.Equal(t, timeline.Spot{Line: 21}, waiter.Born)
		assert.Equal(t, boss.No, waiter.Parent)
		inside := spans(waiter, timeline.Call)
		require.Len(t, inside, 1)
		assert.Equal(t, timeline.Spot{Line: 28, What: "serve"}, inside[0].Spot)
	}
	few := line.Keep([]int{1})
	require.Len(t, few.Lanes, 1)
	assert.Less(t, few.Steps, line.Steps)
	assert.Equal(t, 0, few.Lanes[0].Birth)
}

func spans(l timeline.Lane, why timeline.Reason) []timeline.Span {
	var some []timeline.Span
	for _, s := range l.Spans {
		if s.State == timeline.Waiting && s.Why == why {
			some = append(some, s)
		}
	}
	return some
}

// However a trace was cut, what comes is a part of it, or a clear error.
func TestACutTrace(t *testing.T) {
	whole := leak(t)
	read := 0
	for n := 0; n < len(whole); n += 1 + len(whole)/200 {
		recording, err := timeline.Read(bytes.NewReader(whole[:n]), about(t))
		if err == nil {
			read++
			recording.Timeline("", "")
			continue
		}
		if n == 0 {
			require.ErrorIs(t, err, timeline.ErrEmpty)
		} else if !assert.True(t, isOurs(err), "cut after %d bytes: %v", n, err) {
			return
		}
	}
	t.Logf("%d of %d cuts still show something", read, len(whole))
}

func isOurs(err error) bool {
	for _, one := range []error{timeline.ErrCut, timeline.ErrForeign, timeline.ErrEmpty} {
		if strings.Contains(err.Error(), one.Error()) {
			return true
		}
	}
	return false
}

func TestWhatIsNoTrace(t *testing.T) {
	for name, text := range map[string]string{
		"words":      "PASS\nok\n",
		"zeros":      strings.Repeat("\x00", 5000),
		"header":     "go 1.26 trace\x00\x00\x00",
		"older":      "go 1.11 trace\x00\x00\x00" + strings.Repeat("\x01", 300),
		"newer":      "go 9.99 trace\x00\x00\x00" + strings.Repeat("\x01", 300),
		"and then x": "go 1.26 trace\x00\x00\x00" + strings.Repeat("x", 300),
	} {
		_, err := timeline.Read(strings.NewReader(text), about(t))
		require.Error(t, err, name)
		assert.True(t, isOurs(err), "%s: %v", name, err)
	}
	_, err := timeline.Read(bytes.NewReader(leak(t)), timeline.About{File: "another/koan.go", TestFile: "another/koan_test.go"})
	assert.ErrorIs(t, err, timeline.ErrCut)
}

// A trace with changed bytes must not take the grader with it.
func TestADamagedTrace(t *testing.T) {
	whole := leak(t)
	for at := 16; at < len(whole); at += 1 + len(whole)/200 {
		text := bytes.Clone(whole)
		text[at] ^= 0x5a
		if recording, err := timeline.Read(bytes.NewReader(text), about(t)); err == nil {
			recording.Timeline("", "")
		} else {
			require.True(t, isOurs(err), "%v", err)
		}
	}
}

const raceOutput = `==================
WARNING: DATA RACE
Write at 0x00c000018378 by goroutine 13:
  example.org/timeline_test.late.func1()
      /home/ana/grader/internal/timeline/koan_test.go:11 +0x2e

Previous read at 0x00c000018378 by goroutine 10:
  example.org/timeline_test.somebody()
      /home/ana/grader/elsewhere.go:12 +0x2e

Goroutine 13 (running) created at:
  example.org/timeline_test.late()
      /home/ana/grader/internal/timeline/koan_test.go:10 +0xdc
==================
`

func TestTheOutputTellsOfRacesAndPanics(t *testing.T) {
	text := leak(t)
	cook := last(lines(t, text, raceOutput))
	assert.Equal(t, []timeline.Mark{{Kind: timeline.Writes, Spot: timeline.Spot{Line: 11}}}, cook.Marks)
	assert.Equal(t, timeline.Left, cook.End)

	// Created in a function that was inlined: the line is that of the call.
	inlined := strings.ReplaceAll(raceOutput, "koan_test.go:10", "koan_test.go:99")
	assert.Len(t, last(lines(t, text, inlined)).Marks, 1)

	id := cook.ID
	panics := "panic: send on closed channel\n\ngoroutine " + decimal(id) + " [running]:\n" +
		"example.org/timeline_test.late.func1()\n\t" + filepath.ToSlash("/home/ana/internal/timeline/koan_test.go") + ":11 +0x57\n" +
		"created by example.org/timeline_test.late in goroutine 9\n\t/home/ana/internal/timeline/koan_test.go:10 +0x12\n"
	cook = last(lines(t, text, panics))
	assert.Equal(t, timeline.Panicked, cook.End)
	assert.Equal(t, timeline.Spot{Line: 11}, cook.Last)
}

func last(t timeline.Timeline) timeline.Lane { return t.Lanes[len(t.Lanes)-1] }

func decimal(n int) string { return strconv.Itoa(n) }
