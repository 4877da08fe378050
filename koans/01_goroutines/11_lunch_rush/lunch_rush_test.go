package lunchrush_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	lunchrush "goroutinekoans/koans/01_goroutines/11_lunch_rush"
	"goroutinekoans/koans/koantest"
)

// Six tables, three stoves. An order takes a minute, serving takes two. A dish
// cooks for ten minutes, but the sixth that is put on a stove for half an hour.
// The stoves start at the minutes 1, 2 and 3, and again at 11, 12 and 13: the
// last dish is ready at 43 and served at 45.
func TestNobodyWaitsWithoutNeed(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var waiter, stoves koantest.Gauge
	seen := make([]string, 6) // what happened at each table
	order := func(table int) {
		waiter.Enter()
		clock.Sleep(time.Minute)
		seen[table] += "order "
		waiter.Leave()
	}
	cook := func(table int) {
		stoves.Enter()
		if stoves.Total() == 6 {
			clock.Sleep(20 * time.Minute)
		}
		clock.Sleep(10 * time.Minute)
		seen[table] += "cook "
		stoves.Leave()
	}
	serve := func(table int) {
		waiter.Enter()
		clock.Sleep(2 * time.Minute)
		seen[table] += "serve "
		waiter.Leave()
	}
	var took time.Duration
	crowd.Go(func() {
		lunchrush.Serve(6, 3, order, cook, serve)
		took = clock.Now()
	})
	clock.Run()
	waiter.AtMost(t, 1, "tables that the waiter is at")
	stoves.Exactly(t, 3, "dishes on the stoves")
	koantest.Took(t, 45*time.Minute, took, "six tables")
	for _, steps := range seen {
		require.Equal(t, "order cook serve ", steps, "steps at a table")
	}
}

// The first dish is a roast and keeps one of three stoves for an hour. The
// other five cook for ten minutes on the other two and are served meanwhile.
func TestQuickDishesPassTheRoast(t *testing.T) {
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
			clock.Sleep(10 * time.Minute)
		}
	}
	var took time.Duration
	crowd.Go(func() {
		lunchrush.Serve(6, 3, walk, cook, walk)
		took = clock.Now()
	})
	clock.Run()
	waiter.AtMost(t, 1, "tables that the waiter is at")
	require.Equal(t, 12, waiter.Total(), "walks of the waiter")
	koantest.Took(t, 62*time.Minute, took, "a roast and five quick dishes")
}

// Two stoves, and the gas is low: no dish gets ready until the test turns it
// up. Until then two dishes are on the stoves, and all eight tables have given
// their orders, since the waiter doesn't wait in the kitchen.
func TestOrdersAreTakenWhileTheStovesAreBusy(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gas koantest.Gate
	var orders, cooking, served koantest.Gauge
	order := func(int) { orders.Enter() }
	cook := func(int) {
		cooking.Enter()
		gas.Wait()
		cooking.Leave()
	}
	serve := func(int) { served.Enter() }
	crowd.Go(func() { lunchrush.Serve(8, 2, order, cook, serve) })
	crowd.Settle()
	cooking.AtMost(t, 2, "dishes on the stoves")
	if orders.Total() < 8 {
		koantest.Fail(t, koantest.Serial, "orders wait for a stove")
	}
	gas.Open()
	crowd.Finish()
	cooking.Exactly(t, 2, "dishes on the stoves")
	require.Equal(t, 8, served.Total(), "tables served")
}

// The first dish is a salad: it is ready in a minute, while the others haven't
// ordered yet. The waiter may serve it at once, or take the other orders first,
// but he isn't at two tables at the same time.
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
			clock.Sleep(10 * time.Minute)
		}
	}
	crowd.Go(func() { lunchrush.Serve(6, 3, walk, cook, walk) })
	clock.Run()
	waiter.AtMost(t, 1, "tables that the waiter is at")
	require.Equal(t, 12, waiter.Total(), "walks of the waiter")
}
