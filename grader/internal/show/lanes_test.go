package show

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

func TestEveryWordOfThePictureExistsInEveryLanguage(t *testing.T) {
	english := reflect.ValueOf(lanesFor(course.English))
	for _, l := range course.Languages() {
		w := reflect.ValueOf(lanesFor(l))
		for i := range w.NumField() {
			name := w.Type().Field(i).Name
			assert.False(t, w.Field(i).IsZero(), "%s in %s", name, l)
			if w.Field(i).Kind() == reflect.Map {
				assert.Equal(t, english.Field(i).Len(), w.Field(i).Len(), "%s in %s", name, l)
			}
		}
	}
}

// oven is the picture of a leak: a baker puts bread into a hatch from which
// nobody takes it.
func oven() timeline.Timeline {
	span := func(state timeline.State, from, to int) timeline.Span {
		return timeline.Span{State: state, From: from, To: to}
	}
	wait := func(from, to int, why timeline.Reason, line int, what string, woken bool, by int) timeline.Span {
		return timeline.Span{
			State: timeline.Waiting, From: from, To: to, Why: why,
			Spot: timeline.Spot{Line: line, What: what}, Woken: woken, By: by,
		}
	}
	return timeline.Timeline{
		Test: "TestNobodyWaitsForLateBread", Steps: 8, Procs: 1, Virtual: true,
		Lanes: []timeline.Lane{
			{No: 1, ID: 11, Test: true, End: timeline.Ended, Spans: []timeline.Span{
				span(timeline.Running, 0, 2), wait(2, 4, timeline.Select, 36, "", true, timeline.Nobody), span(timeline.Running, 4, 7),
			}},
			{No: 2, ID: 12, Parent: 1, Born: timeline.Spot{Line: 31}, Birth: 1, End: timeline.Left,
				Last: timeline.Spot{Line: 33, What: "hatch"}, Spans: []timeline.Span{
					span(timeline.Ready, 1, 2), span(timeline.Running, 2, 3),
					wait(3, 5, timeline.Call, 32, "oven", true, timeline.Outside),
					span(timeline.Running, 5, 6), wait(6, 8, timeline.Send, 33, "hatch", false, 0),
				}},
		},
	}
}

func TestLanes(t *testing.T) {
	var b strings.Builder
	Lanes(&b, oven(), verdict.Leak, Style{})
	assert.Equal(t, `TestNobodyWaitsForLateBread · left to right is the order of events, not time

test    ████─select :36───────◂clock█████████████████┤
G2 :31    ░░██████████═in oven() :32══◂test██─send hatch :33──✗
         └ never goes on in line 33: it sends to hatch

█ runs ░ ready to run ─ waits (for what, :line) ═ inside the story's function ◂
woken by ┤ ended ✗ never goes on ▸ not over

→ The work is over, and G2 never ends: follow its lane to the line where it
  waits for somebody who has gone.
`, b.String())
}

// Whatever there is to draw, no line is wider than the terminal.
func TestLanesFitTheirWidth(t *testing.T) {
	line := oven()
	for i := range 60 { // many more lanes, and a long story
		lane := line.Lanes[1]
		lane.No, lane.Born.Line = i+3, 31+i%7
		line.Lanes = append(line.Lanes, lane)
	}
	long := oven()
	long.Steps = 400
	long.Lanes[0].Spans[2].To = 400
	long.Lanes[1].Spans[4].To = 400
	for _, one := range []timeline.Timeline{oven(), line, long, {}, {Lanes: []timeline.Lane{{No: 1}}}} {
		for _, l := range course.Languages() {
			for _, width := range []int{0, 1, 40, 57, 80, 100, 300} {
				for _, word := range []verdict.Word{verdict.Leak, verdict.Race, verdict.Pass, verdict.Serial} {
					var b strings.Builder
					s := Style{Width: width, Language: l}
					Lanes(&b, one, word, s)
					for row := range strings.Lines(b.String()) {
						require.LessOrEqual(t, columns(strings.TrimRight(row, "\n")), s.Columns(), row)
						require.NotContains(t, row, "\x1b")
					}
					require.Less(t, strings.Count(b.String(), "\n"), 50)
				}
			}
		}
	}
}

// slowOven is the card that goes with the oven, as other packages make it.
func slowOven() explain.Explanation {
	line := oven()
	line.Lanes[1].Name = "A"
	e := explain.Explanation{
		Word: verdict.Leak, Title: "GOROUTINE LEAK", Sentence: "The work is over and a goroutine is still there.",
		Facts:  []string{"goroutine A waits at line 33 to send on a channel"},
		Means:  []string{"Nobody waits for it any more."},
		Next:   explain.Next{Label: "next:", Text: "edit slow_oven.go:33", File: "slow_oven.go", Line: 33},
		Lanes:  &line,
		Frames: []explain.Frame{{File: "slow_oven.go"}},
	}
	for n := 31; n <= 34; n++ {
		e.Frames[0].Lines = append(e.Frames[0].Lines, explain.SourceLine{No: n, Text: "line", Hot: n == 33})
	}
	e.Frames[0].Lines[2].Mark = "A waits here"
	return e
}

func TestCardShowsTheRun(t *testing.T) {
	var b strings.Builder
	Card(&b, slowOven(), Style{})
	assert.Equal(t, `✗ GOROUTINE LEAK  The work is over and a goroutine is still there.

  slow_oven.go
     31 │ line
     32 │ line
  >  33 │ line   ← A waits here
     34 │ line

  · goroutine A waits at line 33 to send on a channel

  the run, from left to right: █ runs, ─ waits, ═ in the story, ✗ for ever
  test   ████─select :36───────◂clock█████████████████┤
  A :31    ░░██████████═in oven() :32══◂test██─send hatch :33──✗

  Nobody waits for it any more.

  next: edit slow_oven.go:33
`, b.String())
}

// The picture gives way to the words: what a goroutine waits for, what it
// means, what to do next.
func TestCardLeavesThePictureOut(t *testing.T) {
	long := slowOven()
	for range 12 {
		long.Facts = append(long.Facts, "goroutine B waits too")
	}
	alone := slowOven()
	alone.Lanes.Lanes = alone.Lanes.Lanes[:1]
	for name, e := range map[string]explain.Explanation{"no room": long, "one lane": alone} {
		var with, without strings.Builder
		Card(&with, e, Style{})
		e.Lanes = nil
		Card(&without, e, Style{})
		assert.Equal(t, without.String(), with.String(), name)
	}
}

// Whatever was recorded, a card with its picture fits.
func TestCardWithLanesFits(t *testing.T) {
	for _, steps := range []int{8, 400} {
		e := slowOven()
		e.Lanes.Steps = steps
		for i := range 9 {
			lane := e.Lanes.Lanes[1]
			lane.No, lane.Born.Line = i+3, 100+i
			e.Lanes.Lanes = append(e.Lanes.Lanes, lane)
		}
		for _, l := range course.Languages() {
			for _, width := range []int{0, 20, 40, 60, 100, 300} {
				var b strings.Builder
				s := Style{Width: width, Language: l}
				Card(&b, e, s)
				assert.LessOrEqual(t, strings.Count(b.String(), "\n"), 25)
				for row := range strings.Lines(b.String()) {
					require.LessOrEqual(t, columns(strings.TrimRight(row, "\n")), s.Columns(), row)
				}
			}
		}
	}
}
