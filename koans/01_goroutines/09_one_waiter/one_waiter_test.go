package onewaiter_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	onewaiter "goroutinekoans/koans/01_goroutines/09_one_waiter"
	"goroutinekoans/koans/koantest"
)

// Seven tables. An order takes a minute, every dish cooks for twenty, serving
// takes a minute: 7 for the orders, 20 until the last dish is ready, and 1 to
// serve it.
func TestTheKitchenCooksMeanwhile(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var waiter koantest.Gauge
	walk := func() {
		waiter.Enter()
		clock.Sleep(time.Minute)
		waiter.Leave()
	}
	seen := make([]string, 7) // what happened at each table
	order := func(table int) {
		walk()
		seen[table] += "order "
	}
	cook := func(table int) {
		clock.Sleep(20 * time.Minute)
		seen[table] += "cook "
	}
	serve := func(table int) {
		walk()
		seen[table] += "serve "
	}
	var took time.Duration
	crowd.Go(func() {
		onewaiter.Serve(7, order, cook, serve)
		took = clock.Now()
	})
	clock.Run()
	waiter.AtMost(t, 1, "tables that the waiter is at")
	koantest.Took(t, 28*time.Minute, took, "seven tables")
	for _, steps := range seen {
		require.Equal(t, "order cook serve ", steps, "steps at a table")
	}
}

// Five tables. The first order is a roast, which needs an hour; the
// other four dishes are all ready at twenty past. They don't wait for the
// roast, and the waiter carries them out one after the other.
func TestAReadyDishDoesNotWaitForTheRoast(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var waiter koantest.Gauge
	walk := func(int) {
		waiter.Enter()
		clock.Sleep(time.Minute)
		waiter.Leave()
	}
	cook := func(int) {
		if clock.Now() == time.Minute {
			clock.Sleep(time.Hour)
		} else {
			clock.Sleep(20*time.Minute - clock.Now())
		}
	}
	var took time.Duration
	crowd.Go(func() {
		onewaiter.Serve(5, walk, cook, walk)
		took = clock.Now()
	})
	clock.Run()
	waiter.AtMost(t, 1, "tables that the waiter is at")
	require.Equal(t, 10, waiter.Total(), "walks of the waiter")
	koantest.Took(t, 62*time.Minute, took, "a roast and four quick dishes")
}

// The first table has a salad, which is ready in a minute, while the others
// haven't ordered yet. Whether the waiter serves it at once or takes the other
// orders first is up to him: but not both at the same time.
func TestTheWaiterIsNeverAtTwoTables(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var waiter koantest.Gauge
	walk := func(int) {
		waiter.Enter()
		clock.Sleep(time.Minute)
		waiter.Leave()
	}
	cook := func(int) {
		if clock.Now() == time.Minute {
			clock.Sleep(time.Minute)
		} else {
			clock.Sleep(20 * time.Minute)
		}
	}
	crowd.Go(func() { onewaiter.Serve(5, walk, cook, walk) })
	clock.Run()
	waiter.AtMost(t, 1, "tables that the waiter is at")
	require.Equal(t, 10, waiter.Total(), "walks of the waiter")
}
