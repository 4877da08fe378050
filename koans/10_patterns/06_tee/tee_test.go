package tee_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"goroutinekoans/koans/10_patterns/06_tee"
	"goroutinekoans/koans/koantest"
)

// One waiter looks after both. On the first day he enters each order at the
// till and then calls it into the kitchen; on the second he does it the other
// way round; on the third he can't make up his mind.
func TestWhoeverAsksFirst(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		all := []string{"soup", "pasta", "cake", "coffee"}
		for _, tillFirst := range [][]bool{
			{true, true, true, true},
			{false, false, false, false},
			{true, false, false, true},
		} {
			var taken koantest.Gauge
			kitchen, till := tee.Tee(from(all, &taken))
			var cooked, billed []string
			for _, first := range tillFirst {
				if first {
					billed = append(billed, <-till)
					cooked = append(cooked, <-kitchen)
				} else {
					cooked = append(cooked, <-kitchen)
					billed = append(billed, <-till)
				}
			}
			require.Equal(t, all, cooked, "orders in the kitchen")
			require.Equal(t, all, billed, "orders at the till")
			_, more := <-till
			require.False(t, more, "more orders at the till")
			_, more = <-kitchen
			require.False(t, more, "more orders in the kitchen")
		}
		time.Sleep(time.Hour)
	})
}

// Nobody asks for an hour: one order has been taken. The till gets it: still
// one. Only when the kitchen has it, too, is the next one taken.
func TestNeverAhead(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var taken koantest.Gauge
		kitchen, till := tee.Tee(from([]string{"soup", "cake", "tea"}, &taken))
		anHourLater := func() int {
			time.Sleep(time.Hour)
			synctest.Wait()
			return taken.Total()
		}
		require.Equal(t, 1, anHourLater(),
			"orders taken when nobody has asked")
		require.Equal(t, "soup", <-till, "first order at the till")
		require.Equal(t, 1, anHourLater(),
			"orders taken when only the till has the first")
		require.Equal(t, "soup", <-kitchen, "first order in the kitchen")
		require.Equal(t, 2, anHourLater(),
			"orders taken when both have the first")
		require.Equal(t, "cake", <-kitchen, "second order in the kitchen")
		require.Equal(t, 2, anHourLater(),
			"orders taken when only the kitchen has the second")
		require.Equal(t, "cake", <-till, "second order at the till")
		require.Equal(t, 3, anHourLater(),
			"orders taken when both have the second")
		require.Equal(t, "tea", <-till, "third order at the till")
		require.Equal(t, "tea", <-kitchen, "third order in the kitchen")
		time.Sleep(time.Hour)
	})
}

// A cook and a cashier, each at his own pace: one needs three minutes for an
// order, the other one. The slower one sets the pace, and nobody adds to it.
func TestTheSlowerOneSetsThePace(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		all := []string{"soup", "pasta", "cake", "coffee", "tea"}
		for _, pace := range [][2]time.Duration{{3, 1}, {1, 3}} {
			var taken koantest.Gauge
			kitchen, till := tee.Tee(from(all, &taken))
			start := time.Now()
			cooked := make(chan []string)
			go func() { cooked <- read(kitchen, pace[0]*time.Minute) }()
			billed := read(till, pace[1]*time.Minute)
			require.Equal(t, all, <-cooked, "orders in the kitchen")
			koantest.Took(t, 15*time.Minute, time.Since(start), "five orders")
			require.Equal(t, all, billed, "orders at the till")
		}
		time.Sleep(time.Hour)
	})
}

// read takes all orders and spends some time on each.
func read(orders <-chan string, each time.Duration) (got []string) {
	for order := range orders {
		time.Sleep(each)
		got = append(got, order)
	}
	return got
}

// from hands over the orders, each when the one before has been taken.
func from(all []string, taken *koantest.Gauge) <-chan string {
	orders := make(chan string)
	go func() {
		defer close(orders)
		for _, order := range all {
			orders <- order
			taken.Enter()
		}
	}()
	return orders
}
