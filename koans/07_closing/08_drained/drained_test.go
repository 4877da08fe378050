package drained_test

import (
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	drained "goroutinekoans/koans/07_closing/08_drained"
	"goroutinekoans/koans/koantest"
)

// evening is what a banquet on a virtual clock was like.
type evening struct {
	served  []string
	kitchen time.Duration // when the last dish was cooked
	all     time.Duration // when the banquet was over
}

func banquet(t *testing.T, dishes int, cook, serve time.Duration) evening {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var e evening
	var kitchen atomic.Int64
	crowd.Go(func() {
		drained.Banquet(
			names("dish", dishes),
			func(dish string) string {
				clock.Sleep(cook)
				kitchen.Store(int64(clock.Now()))
				return "plate" + dish[len("dish"):]
			},
			func(plate string) {
				clock.Sleep(serve)
				e.served = append(e.served, plate)
			},
		)
		e.all = clock.Now()
	})
	clock.Run()
	e.kitchen = time.Duration(kitchen.Load())
	return e
}

// names are "dish 1", "dish 2" and so on.
func names(what string, n int) []string {
	var all []string
	for i := range n {
		all = append(all, what+" "+strconv.Itoa(i+1))
	}
	return all
}

// The kitchen needs one minute for each of the thirty dishes, the waiter ten
// for each plate: most of them still stand on the counter when it closes.
func TestThePlatesOnTheCounterAreServed(t *testing.T) {
	koantest.NoLeaks(t)
	e := banquet(t, 30, time.Minute, 10*time.Minute)
	require.Equal(t, names("plate", 30), e.served, "plates served")
	koantest.Took(t, 30*time.Minute, e.kitchen, "the work of the kitchen")
	koantest.Took(t, 301*time.Minute, e.all, "the banquet")
}

// Now the waiter is the quick one: he waits at an empty counter when the
// kitchen closes, and no plate comes any more.
func TestAQuickWaiterGoesHome(t *testing.T) {
	koantest.NoLeaks(t)
	e := banquet(t, 3, 10*time.Minute, time.Minute)
	require.Equal(t, names("plate", 3), e.served, "plates served")
	koantest.Took(t, 31*time.Minute, e.all, "the banquet")
}

// A banquet of 150 dishes, and the waiter is kept by a guest, with the first
// plate in his hands. A hundred more fit on the counter, and with the next one
// the cook waits. When the guest lets go, everything is served.
func TestTheCounterHoldsAHundred(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var guest koantest.Gate
	var cooked koantest.Gauge
	var served []string
	crowd.Go(func() {
		drained.Banquet(
			names("dish", 150),
			func(dish string) string {
				cooked.Enter()
				return "plate" + dish[len("dish"):]
			},
			func(plate string) {
				guest.Wait()
				served = append(served, plate)
			},
		)
	})
	crowd.Settle()
	require.Equal(t, 102, cooked.Total(),
		"plates cooked while the waiter is kept")
	guest.Open()
	crowd.Finish()
	require.Equal(t, names("plate", 150), served, "plates served")
}

// Nothing has been ordered, so nothing is served.
func TestNothingWasOrdered(t *testing.T) {
	koantest.NoLeaks(t)
	e := banquet(t, 0, time.Minute, time.Minute)
	require.Empty(t, e.served, "plates served")
	require.Zero(t, e.all, "how long an empty banquet takes")
}
