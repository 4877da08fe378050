package condwithoutlock_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	bakery "goroutinekoans/koans/13_deadlocks/03_cond_without_lock"
	"goroutinekoans/koans/koantest"
)

// A customer finds nothing and walks to the bench. While he is on his way the
// baker puts a loaf on the shelf, and is back at his oven at once.
func TestALoafWhileHeWalks(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	shelf := bakery.New()
	var floor koantest.Gate
	var back koantest.Gauge
	left := -1
	crowd.Go(func() { shelf.Take(floor.Wait) })
	crowd.Settle()
	crowd.Go(func() {
		shelf.Put()
		back.Enter()
	})
	crowd.Settle()
	before := back.Total()
	floor.Open()
	crowd.Finish()
	require.Equal(t, 1, before, "bakers back at the oven, while he walks")
	crowd.Go(func() { left = shelf.Left() })
	crowd.Finish()
	require.Equal(t, 0, left, "loaves left")
}

// While he walks there is a loaf, and somebody else who wants one, too. One of
// the two gets it, the other sleeps and gets the next one.
func TestSomebodyElseTakesIt(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	shelf := bakery.New()
	var floor koantest.Gate
	var served, walks, others koantest.Gauge
	left := -1
	crowd.Go(func() {
		shelf.Take(func() { walks.Enter(); floor.Wait() })
		served.Enter()
	})
	crowd.Settle()
	crowd.Go(func() {
		shelf.Put()
		shelf.Take(others.Enter)
		served.Enter()
	})
	crowd.Settle()
	floor.Open()
	crowd.Settle()
	require.Equal(t, 1, served.Total(), "customers who have got the one loaf")
	crowd.Go(shelf.Put)
	crowd.Finish()
	require.Equal(t, 2, served.Total(), "customers who have got a loaf")
	require.Equal(t, 1, walks.Total(), "walks to the bench")
	require.LessOrEqual(t, others.Total(), 1, "walks of the other one")
	crowd.Go(func() { left = shelf.Left() })
	crowd.Finish()
	require.Equal(t, 0, left, "loaves left")
}

// One sleeps on the bench. The baker puts a loaf on the shelf and takes it back
// at once, for himself, mostly before the one on the bench has opened his eyes.
func TestALoafTakenBack(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for range 20 {
		crowd := koantest.NewCrowd(t)
		shelf := bakery.New()
		var served koantest.Gauge
		crowd.Go(func() {
			shelf.Take(func() {})
			served.Enter()
		})
		crowd.Settle()
		crowd.Go(func() {
			shelf.Put()
			shelf.Take(func() {})
			served.Enter()
		})
		crowd.Settle()
		got := served.Total()
		require.Equal(t, 1, got, "customers who have got the one loaf")
		crowd.Go(shelf.Put)
		crowd.Finish()
	}
}

// Three sit on the bench and sleep, three are on their way there. Then six
// loaves come, one after the other.
func TestEverybodyGetsOne(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	shelf := bakery.New()
	var floor koantest.Gate
	left := -1
	for range 3 {
		crowd.Go(func() { shelf.Take(func() {}) })
	}
	crowd.Settle()
	for range 3 {
		crowd.Go(func() { shelf.Take(floor.Wait) })
	}
	crowd.Settle()
	crowd.Go(func() {
		for range 6 {
			shelf.Put()
		}
	})
	crowd.Settle()
	floor.Open()
	crowd.Finish()
	crowd.Go(func() { left = shelf.Left() })
	crowd.Finish()
	require.Equal(t, 0, left, "loaves left")
}
