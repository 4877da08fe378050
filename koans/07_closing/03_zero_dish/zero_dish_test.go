package zerodish_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	zerodish "goroutinekoans/koans/07_closing/03_zero_dish"
	"goroutinekoans/koans/koantest"
)

// Three dishes lie in the hatch, one of them the surprise, and the kitchen has
// closed. Of six tables the first three eat.
func TestTheKitchenClosesEarly(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	hatch := make(chan int, 3)
	hatch <- 14
	hatch <- 0
	hatch <- 27
	close(hatch)
	var dishes []int
	served := 0
	crowd.Go(func() {
		served = zerodish.Serve(6, hatch, func(_, dish int) {
			dishes = append(dishes, dish)
		})
	})
	crowd.Finish()
	require.Equal(t, []int{14, 0, 27}, dishes, "dishes served")
	require.Equal(t, 3, served, "tables served")
}

// There are two tables and four dishes, and the kitchen stays open. Two dishes
// are left in the hatch for somebody else.
func TestOneDishForEachTable(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	hatch := make(chan int, 4)
	for dish := range 4 {
		hatch <- dish
	}
	tables := map[int]int{}
	served := 0
	crowd.Go(func() {
		served = zerodish.Serve(2, hatch, func(table, dish int) {
			tables[table] = dish
		})
	})
	crowd.Finish()
	require.Equal(t, map[int]int{0: 0, 1: 1}, tables, "who got what")
	require.Equal(t, 2, served, "tables served")
	require.Len(t, hatch, 2, "dishes left in the hatch")
}

// The cook needs ten hours for a dish. Meanwhile the hatch is empty, but not
// closed; and nobody's dish gets cold until the next one is ready.
func TestEachDishIsServedAsItComes(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		hatch := make(chan int, 3)
		go func() {
			defer close(hatch)
			for range 3 {
				time.Sleep(10 * time.Hour)
				hatch <- 0
			}
		}()
		var times []time.Duration
		start := time.Now()
		zerodish.Serve(4, hatch, func(int, int) {
			times = append(times, time.Since(start))
		})
		time.Sleep(100 * time.Hour)
		want := []time.Duration{10 * time.Hour, 20 * time.Hour, 30 * time.Hour}
		require.Equal(t, want, times, "when the dishes were served")
	})
}
