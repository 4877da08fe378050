package manysenders_test

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	manysenders "goroutinekoans/koans/07_closing/04_many_senders"
	"goroutinekoans/koans/koantest"
)

// In row a a vine takes five minutes, in b one and in c two; pressing takes
// half a minute. Grapes come to the press in minutes 1 (b), 2 and 4 (c), 5 (a),
// 6 (c) and 10 (a), and nobody is still picking when Harvest returns.
func TestTheSlowestRowIsHarvestedToo(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	minutes := map[string]time.Duration{
		"a1": 5, "a2": 5, "b1": 1, "c1": 2, "c2": 2, "c3": 2,
	}
	var pressed []string
	var took time.Duration
	var over atomic.Bool
	var late koantest.Gauge
	crowd.Go(func() {
		manysenders.Harvest(
			[][]string{{"a1", "a2"}, {"b1"}, {"c1", "c2", "c3"}},
			func(vine string) {
				clock.Sleep(minutes[vine] * time.Minute)
				if over.Load() {
					late.Enter()
				}
			},
			func(vine string) {
				clock.Sleep(30 * time.Second)
				pressed = append(pressed, vine)
			},
		)
		over.Store(true)
		took = clock.Now()
	})
	clock.Run()
	require.Equal(t, []string{"b1", "c1", "c2", "a1", "c3", "a2"}, pressed,
		"vines pressed")
	require.Zero(t, late.Total(), "vines picked after the harvest")
	koantest.Took(t, 10*time.Minute+30*time.Second, took, "the harvest")
}

// Three pickers are among the vines at once, and then come to the press one
// after the other. The tally at the press has no lock of its own.
func TestOnePressForAllPickers(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	together := koantest.NewMeeting(3)
	minutes := map[string]time.Duration{"a": 3, "b": 1, "c": 2}
	tally := 0
	crowd.Go(func() {
		manysenders.Harvest(
			[][]string{{"a"}, {"b"}, {"c"}},
			func(vine string) {
				together.Arrive()
				clock.Sleep(minutes[vine] * time.Minute)
			},
			func(string) { tally++ },
		)
	})
	clock.Run()
	require.Equal(t, 3, tally, "vines pressed")
}

// Where nothing grows there is nothing to wait for: no rows at all, or rows
// without a vine.
func TestNothingToHarvest(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var worked koantest.Gauge
	crowd.Go(func() {
		work := func(string) { worked.Enter() }
		manysenders.Harvest(nil, work, work)
		manysenders.Harvest([][]string{{}, {}, {}}, work, work)
	})
	crowd.Finish()
	require.Zero(t, worked.Total(), "vines picked or pressed")
}
