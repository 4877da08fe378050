package kitchenline_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	kitchenline "goroutinekoans/koans/07_closing/11_kitchen_line"
	"goroutinekoans/koans/koantest"
)

// evening is what an evening in a kitchen was like.
type evening struct {
	cooking koantest.Gauge // cooks at work
	serving koantest.Gauge // waiters at work
	waiting koantest.Gauge // plates cooked, and not yet taken by a waiter
	tooLate koantest.Gauge // plates begun when the call to stop had been made
	stopped time.Duration  // when stop returned
}

// open runs a kitchen on a virtual clock, in which a plate takes the given
// times, and stops it after a while.
func open(
	t *testing.T, k kitchenline.Kitchen, cook, serve, stop time.Duration,
) *evening {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	clock.Wakes = 1000
	e := &evening{}
	crowd.Go(func() {
		stopKitchen := k.Open(
			func() string {
				if clock.Now() > stop {
					e.tooLate.Enter()
				}
				e.cooking.Enter()
				clock.Sleep(cook)
				e.cooking.Leave()
				e.waiting.Enter()
				return "plate"
			},
			func(string) {
				e.waiting.Leave()
				e.serving.Enter()
				clock.Sleep(serve)
				e.serving.Leave()
			},
		)
		clock.Sleep(stop)
		stopKitchen()
		e.stopped = clock.Now()
	})
	clock.Run()
	return e
}

// Forty cooks and two waiters. In minute 25 the line is full, and behind it
// each of the cooks stands with a plate in hand. All of these plates are
// served, and nobody begins another one.
func TestStopWithAFullLine(t *testing.T) {
	koantest.NoLeaks(t)
	kitchen := kitchenline.Kitchen{Cooks: 40, Waiters: 2, Room: 5}
	e := open(t, kitchen, time.Minute, 10*time.Minute, 25*time.Minute)
	require.Equal(t, e.cooking.Total(), e.serving.Total(), "plates served")
	require.Zero(t, e.tooLate.Total(), "plates begun after the end")
	e.waiting.Exactly(t, 45, "plates on the line or in a cook's hands")
	e.cooking.AtLeast(t, 40, "cooks at work at once")
	e.serving.Exactly(t, 2, "waiters at work at once")
}

// Three slow cooks, four quick waiters: in minute 25 the waiters wait at an
// empty line. The plates that are being cooked come in minute 30, and the last
// waiter is through in minute 31.
func TestStopWithAnEmptyLine(t *testing.T) {
	koantest.NoLeaks(t)
	kitchen := kitchenline.Kitchen{Cooks: 3, Waiters: 4, Room: 2}
	e := open(t, kitchen, 10*time.Minute, time.Minute, 25*time.Minute)
	require.Equal(t, 9, e.cooking.Total(), "plates cooked")
	require.Equal(t, 9, e.serving.Total(), "plates served")
	koantest.Took(t, 31*time.Minute, e.stopped, "the evening")
}

// The same small kitchen is stopped at ten different moments. No plate is ever
// left over, and nobody stays behind.
func TestStopAtAnyMoment(t *testing.T) {
	koantest.NoLeaks(t)
	kitchen := kitchenline.Kitchen{Cooks: 2, Waiters: 2, Room: 1}
	for moment := range 10 {
		stop := time.Duration(moment)*time.Minute + 30*time.Second
		e := open(t, kitchen, 3*time.Minute, 4*time.Minute, stop)
		require.Equal(t, e.cooking.Total(), e.serving.Total(), "plates served")
		require.Zero(t, e.tooLate.Total(), "plates begun after the end")
		require.Zero(t, e.serving.Inside(), "waiters still at work")
	}
}
