package locktwice_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	locktwice "goroutinekoans/koans/04_mutex/06_lock_twice"
	"goroutinekoans/koans/koantest"
)

// One guest comes and goes. Only then can the bar be closed, and it stays so.
func TestOnlyAnEmptyBarCloses(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar locktwice.Bar
	var early, late, again, entered bool
	swept := 0
	sweep := func() { swept++ }
	crowd.Go(func() {
		bar.Enter()
		early = bar.Close(sweep)
		bar.Leave()
		late = bar.Close(sweep)
		again = bar.Close(sweep)
		entered = bar.Enter()
	})
	crowd.Finish()
	require.False(t, early, "closed with a guest inside")
	require.True(t, late, "the empty bar closed")
	require.False(t, again, "closed a second time")
	require.False(t, entered, "entered a closed bar")
	require.Equal(t, 1, swept, "times the floor was swept")
}

// Guests come and go all the time while others look whether anybody is there.
func TestGuestsAreCounted(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar locktwice.Bar
	crowd.Storm(8, func(member, _ int) {
		if member%2 == 0 {
			bar.Enter()
			bar.Leave()
		} else {
			bar.Empty()
		}
	})
	empty := false
	crowd.Go(func() { empty = bar.Empty() })
	crowd.Finish()
	require.True(t, empty, "empty at the end")
}

// In a city with many bars, a guest comes to each of them at the moment in
// which it is to be closed: either the guest gets in, or it closes.
func TestGuestOrClosed(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bars := make([]locktwice.Bar, 1<<16)
	entered, closed := make([]bool, len(bars)), make([]bool, len(bars))
	crowd.Storm(8, func(_, call int) {
		i := call / 2
		if i >= len(bars) {
			return
		}
		if call%2 == 0 {
			entered[i] = bars[i].Enter()
		} else {
			closed[i] = bars[i].Close(func() {})
		}
	})
	both := 0
	for i := range bars {
		if entered[i] && closed[i] {
			both++
		}
	}
	require.Zero(t, both, "bars that closed with a guest inside")
}

// The last guest has left, and the barkeeper is sweeping. Now somebody wants to
// come in, and somebody else asks whether the bar is empty.
func TestNobodyWalksOverTheSweptFloor(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar locktwice.Bar
	var home, sweeping koantest.Gate
	var closed, entered, empty bool
	crowd.Go(func() {
		bar.Enter()
		bar.Leave()
		home.Wait()
	})
	crowd.Settle()
	crowd.Go(func() { closed = bar.Close(sweeping.Wait) })
	crowd.Settle()
	crowd.Go(func() { entered = bar.Enter() })
	crowd.Go(func() { empty = bar.Empty() })
	crowd.Settle()
	sweeping.Open()
	home.Open()
	crowd.Finish()
	require.True(t, closed, "the empty bar closed")
	require.False(t, entered, "entered while the floor was swept")
	require.True(t, empty, "empty while the floor was swept")
}

// Two barkeepers want to close at the same time: one of them does.
func TestOneBarkeeperCloses(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar locktwice.Bar
	var sweeping koantest.Gate
	var sweepers, closed koantest.Gauge
	for range 2 {
		crowd.Go(func() {
			sweep := func() {
				sweepers.Enter()
				sweeping.Wait()
			}
			if bar.Close(sweep) {
				closed.Enter()
			}
		})
	}
	crowd.Settle()
	sweeping.Open()
	crowd.Finish()
	require.Equal(t, 1, sweepers.Total(), "barkeepers who swept")
	require.Equal(t, 1, closed.Total(), "barkeepers who closed")
}
