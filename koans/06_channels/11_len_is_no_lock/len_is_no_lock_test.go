package lenisnolock_test

import (
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	lenisnolock "goroutinekoans/koans/06_channels/11_len_is_no_lock"
	"goroutinekoans/koans/koantest"
)

// There is one plate on the counter. Three waiters come for it, and are kept
// on their walk until everybody has come to rest. One gets the plate, and the
// others go away.
func TestTooLateMeansEmptyHands(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := lenisnolock.NewCounter(5)
	crowd.Go(func() { counter.Put("soup") })
	crowd.Finish()

	var walk koantest.Gate
	var plates [3]string
	var ok [3]bool
	for i := range plates {
		crowd.Go(func() { plates[i], ok[i] = counter.Take(walk.Wait) })
	}
	crowd.Settle()
	walk.Open()
	crowd.Finish()
	require.ElementsMatch(t, []string{"soup", "", ""}, plates[:],
		"what the waiters have in their hands")
	for i := range plates {
		require.Equal(t, plates[i] != "", ok[i], "whether there was a plate")
	}
}

// Two waiters go along a row of counters with one plate on each. Whoever walks
// up to one waits, wide awake, until the other one walks up to it as well or is
// done with it. The second one gives the first a start, a little more at each
// counter: so they often grab at the very same time.
func TestSideBySide(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	for range 6 {
		crowd := koantest.NewCrowd(t)
		var row [300]*lenisnolock.Counter
		crowd.Go(func() {
			for i := range row {
				row[i] = lenisnolock.NewCounter(1)
				row[i].Put("soup")
			}
		})
		crowd.Finish()

		var here [len(row)]atomic.Int32
		var taken [2]int
		for waiter := range taken {
			crowd.Go(func() {
				looks := 0
				for i, counter := range row {
					_, ok := counter.Take(func() {
						if here[i].Add(1) == 2 {
							for range i % 60 { // a small start for the other
								here[i].Load()
							}
						}
						for here[i].Load() < 2 && looks < 500_000 {
							looks++
						}
					})
					here[i].Add(1)
					if ok {
						taken[waiter]++
					}
				}
			})
		}
		crowd.Finish()
		require.Equal(t, len(row), taken[0]+taken[1], "plates taken")
	}
}

// There are two plates, and two waiters walk over together: each meets the
// other on the way, and each gets a plate.
func TestWaitersWalkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := lenisnolock.NewCounter(5)
	both := koantest.NewMeeting(2)
	var plates [2]string
	crowd.Go(func() {
		counter.Put("soup")
		counter.Put("salad")
	})
	crowd.Finish()
	crowd.Go(func() { plates[0], _ = counter.Take(both.Arrive) })
	crowd.Go(func() { plates[1], _ = counter.Take(both.Arrive) })
	crowd.Finish()
	require.ElementsMatch(t, []string{"soup", "salad"}, plates[:],
		"what the waiters have in their hands")
}

// The counter has room for two, and the kitchen has three plates: the third has
// to wait until the first is taken. Then the waiter comes four more times.
func TestFirstOnTheCounterFirstAway(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := lenisnolock.NewCounter(2)
	var put koantest.Gauge
	var first string
	var others []string
	var left bool
	crowd.Go(func() {
		for _, plate := range []string{"soup", "salad", "steak"} {
			counter.Put(plate)
			put.Enter()
		}
	})
	crowd.Settle()
	require.Equal(t, 2, put.Total(), "plates on a counter for two")
	crowd.Go(func() { first, _ = counter.Take(func() {}) })
	crowd.Settle()
	require.Equal(t, 3, put.Total(), "plates when one has been taken")
	crowd.Go(func() {
		for range 6 {
			var plate string
			if plate, left = counter.Take(func() {}); left {
				others = append(others, plate)
			}
		}
	})
	crowd.Finish()
	require.Equal(t, "soup", first, "the plate that came first")
	require.Equal(t, []string{"salad", "steak"}, others, "the other plates")
	require.False(t, left, "whether there is a plate left")
}
