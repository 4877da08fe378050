package doorbell_test

import (
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	doorbell "goroutinekoans/koans/08_select/10_doorbell"
	"goroutinekoans/koans/koantest"
)

const (
	ms       = time.Millisecond
	quiet    = 300 * ms
	patience = 2000 * ms
)

// A visitor presses once, or a few times.
func TestOneRingForAVisit(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		require.Equal(t, []time.Duration{300 * ms},
			evening(0), "rings for one press")
		require.Equal(t, []time.Duration{690 * ms},
			evening(0, 200*ms, 390*ms), "rings for three presses")
		require.Equal(t, []time.Duration{300 * ms, 1300 * ms},
			evening(0, 1000*ms), "rings for two visits")
	})
}

// A child presses every 240 milliseconds: nine times, so that the bell rings
// just after the last one; eleven times; twenty-one times.
func TestPatienceEnds(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		require.Equal(t, []time.Duration{2000 * ms},
			evening(child(9)...), "rings for nine presses in a row")
		require.Equal(t, []time.Duration{2000 * ms, 2700 * ms},
			evening(child(11)...), "rings for eleven presses in a row")
		require.Equal(t, []time.Duration{2000 * ms, 4160 * ms, 5100 * ms},
			evening(child(21)...), "rings for twenty-one presses in a row")
	})
}

// The second visitor comes shortly before the patience of the first would have
// ended, if the bell hadn't rung for him.
func TestEachVisitHasItsOwnPatience(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		require.Equal(t, []time.Duration{300 * ms, 2130 * ms},
			evening(0, 1830*ms), "rings for a visit and a later one")
		require.Equal(t, []time.Duration{300 * ms, 3800 * ms, 4260 * ms},
			evening(slices.Insert(later(1800*ms, child(10)), 0, 0)...),
			"rings for a visit and a child")
	})
}

// The bell is switched off: while nobody is there, between a press and its
// ring, and after a visit.
func TestOffIsSilent(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, press := range []bool{false, true} {
			for _, wait := range []time.Duration{0, 100 * ms, 1000 * ms} {
				button, off := make(chan struct{}), make(chan struct{})
				start := time.Now()
				go func() {
					if press {
						button <- struct{}{}
					}
					time.Sleep(wait)
					close(off)
				}()
				var rings koantest.Gauge
				doorbell.Watch(button, off, quiet, patience, rings.Enter)
				took := time.Since(start)
				time.Sleep(time.Hour)
				synctest.Wait()
				koantest.Took(t, wait, took, "until Watch returned")
				want := 0
				if press && wait > quiet {
					want = 1
				}
				require.Equal(t, want, rings.Total(), "rings in all")
			}
		}
	})
}

// evening presses the button at these times, and says when the bell rang. It
// begins at a crooked time: whoever only looks now and then is late.
func evening(presses ...time.Duration) []time.Duration {
	button, off := make(chan struct{}), make(chan struct{})
	const crooked = 7*ms + 333_337
	start := time.Now().Add(crooked)
	go func() {
		for _, at := range presses {
			time.Sleep(time.Until(start.Add(at)))
			button <- struct{}{}
		}
		time.Sleep(time.Minute)
		close(off)
	}()
	var rings []time.Duration
	doorbell.Watch(button, off, quiet, patience, func() {
		rings = append(rings, time.Since(start))
	})
	time.Sleep(time.Hour)
	synctest.Wait()
	return rings
}

// child presses so many times.
func child(n int) []time.Duration {
	var presses []time.Duration
	for i := range n {
		presses = append(presses, time.Duration(i)*240*ms)
	}
	return presses
}

// later is the same, so much later.
func later(by time.Duration, presses []time.Duration) []time.Duration {
	var moved []time.Duration
	for _, at := range presses {
		moved = append(moved, at+by)
	}
	return moved
}
