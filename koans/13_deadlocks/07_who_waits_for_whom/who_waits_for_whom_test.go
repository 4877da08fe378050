package whowaitsforwhom_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	deadlocks "goroutinekoans/koans/13_deadlocks/07_who_waits_for_whom"
	"goroutinekoans/koans/koantest"
)

// Each trace tells who takes (+) and who releases (-) which lock. Nobody is
// stuck. A step marked with ! closes a circle, the others don't.
func TestCircles(t *testing.T) {
	replay(t, []trace{
		{"A-A", "ana+A ana+A!"},
		{"A-B-A", "ana+A ana+B ana-B ana-A bento+B bento+A!"},
		{"A-B-A, all in hand", "ana+A ana+B bento+B bento+A!"},
		{"A-B-C-A", "ana+A ana+B ana-B ana-A bento+B bento+C bento-C bento-B " +
			"carla+C carla+A!"},
		{"A-B-C-A, all in hand", "ana+A bento+B carla+C " +
			"ana+B bento+C carla+A!"},
		{"A-B-C-D-A, one person", "ana+A ana+B ana-A ana-B " +
			"ana+B ana+C ana-B ana-C ana+C ana+D ana-C ana-D ana+D ana+A!"},
		{"C-A-B-C", "ana+C ana+A ana-A ana-C " +
			"bento+A bento+B bento-B bento-A carla+B carla+C!"},
		{"A-B-C-D-A", "ana+A ana+B ana+C ana-C ana-B ana-A " +
			"bento+C bento+D bento-C bento-D carla+D carla+A!"},
		{"A-B-C-A, with X, Y", "ana+A ana+X ana-X ana+B ana-B ana-A " +
			"bento+B bento+Y bento-Y bento+C bento-C bento-B carla+C carla+A!"},
		{"1-2-3-4-5-6-7-1", "a+1 a+2 b+2 b+3 c+3 c+4 d+4 d+5 e+5 e+6 " +
			"f+6 f+7 g+7 g+1!"},
	})
}

// When there is a circle already, only its locks are dangerous.
func TestOnlyTheCircle(t *testing.T) {
	replay(t, []trace{
		{"A-B-A, then C, D", "ana+A ana+B ana-B ana-A bento+B bento+A! " +
			"bento-A bento-B carla+C carla+D"},
		{"A-A, then B, C", "ana+A ana+A! ana-A bento+B bento+C"},
		{"A-B-A, C-D-C", "ana+A ana+B ana-B ana-A bento+B bento+A! " +
			"bento-A bento-B carla+C carla+D carla-D carla-C dora+D dora+C!"},
	})
}

// What keeps to an order is no danger, however deep and however often.
func TestOrderIsNoDanger(t *testing.T) {
	replay(t, []trace{
		{"A, B", "ana+A ana-A ana+B ana-B bento+B bento-B bento+A"},
		{"A, B in turn", "ana+A ana+B ana-A ana-B ana+A ana+B"},
		{"A-B-C", "ana+A ana+B ana+C bento+A bento+B bento+C"},
		{"A-C, B-C, A-B", "ana+A ana+C bento+B bento+C carla+A carla+B"},
		{"A-B-D, A-C-D", "ana+A ana+B ana-B ana+C ana-C ana-A " +
			"bento+B bento+D bento-D bento-B carla+C carla+D dora+A dora+D"},
		{"A-B-C, released crosswise", "ana+A ana+B ana-A ana+C ana-B ana-C " +
			"bento+C bento-C bento+A bento+B bento+C"},
		{"B-A, by others", "ana+A bento+B bento-B carla+B ana-A carla+A " +
			"dora+B dora+A"},
	})
}

// Eight people take nested locks at the same time, in an order that they keep.
func TestEverybodyReports(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	d := deadlocks.New()
	var begin koantest.Gate
	alarms := make([]int, 8)
	for i := range alarms {
		crowd.Go(func() {
			who := fmt.Sprint("cook ", i)
			begin.Wait()
			for range 20 {
				for _, lock := range []string{"A", "B", "C", who} {
					if d.Take(who, lock) {
						alarms[i]++
					}
				}
				for _, lock := range []string{who, "C", "B", "A"} {
					d.Release(who, lock)
				}
			}
		})
	}
	crowd.Settle()
	begin.Open()
	crowd.Finish()
	require.Equal(t, make([]int, 8), alarms, "warnings for an order")
	dangerous := false
	crowd.Go(func() {
		d.Take("ana", "cook 3")
		dangerous = d.Take("ana", "B")
	})
	crowd.Finish()
	require.True(t, dangerous, "a warning afterwards")
}

type trace struct{ locks, steps string }

// replay feeds each trace to a Detector of its own, and sees at which steps it
// warns: at those that are marked.
func replay(t *testing.T, traces []trace) {
	t.Helper()
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	want := make([]string, len(traces))
	got := make([]string, len(traces))
	crowd.Go(func() {
		for i, tr := range traces {
			steps := strings.Fields(tr.steps)
			marked := []string{}
			for i, step := range steps {
				var warn bool
				if steps[i], warn = strings.CutSuffix(step, "!"); warn {
					marked = append(marked, steps[i])
				}
			}
			want[i] = fmt.Sprint(tr.locks, " => ", marked)
			got[i] = fmt.Sprint(tr.locks, " => ", warnings(steps))
		}
	})
	crowd.Finish()
	for i := range traces {
		require.Equal(t, want[i], got[i], "steps with a warning")
	}
}

// warnings returns the steps at which the Detector warns.
func warnings(steps []string) []string {
	d := deadlocks.New()
	warned := []string{}
	for _, step := range steps {
		who, lock, take := strings.Cut(step, "+")
		if take && d.Take(who, lock) {
			warned = append(warned, step)
		}
		if who, lock, release := strings.Cut(step, "-"); release {
			d.Release(who, lock)
		}
	}
	return warned
}
