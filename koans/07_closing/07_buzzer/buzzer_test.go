package buzzer_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	buzzer "goroutinekoans/koans/07_closing/07_buzzer"
	"goroutinekoans/koans/koantest"
)

// Two friends wait, then six: each hears of the pizza after four minutes, and
// it was baked once.
func TestTheWholeTableHearsIt(t *testing.T) {
	for _, friends := range []int{2, 6} {
		crowd := koantest.NewCrowd(t)
		clock := koantest.NewClock(crowd)
		baked := 0
		heard := make([]string, friends)
		crowd.Go(func() {
			order := buzzer.Place(func() string {
				clock.Sleep(4 * time.Minute)
				baked++
				return "napoli"
			})
			for i := range friends {
				crowd.Go(func() { heard[i] = order.Wait() })
			}
		})
		koantest.Took(t, 4*time.Minute, clock.Run(), "the pizza for all")
		for _, pizza := range heard {
			require.Equal(t, "napoli", pizza, "what a friend hears")
		}
		require.Equal(t, 1, baked, "pizzas baked")
	}
}

// One friend waits; when the pizza has been there for an hour, another one
// comes back to the table, and asks 5000 times in the course of the evening.
func TestWhoComesLateHearsItToo(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	heard := make([]string, 5000)
	crowd.Go(func() {
		order := buzzer.Place(func() string {
			clock.Sleep(4 * time.Minute)
			return "napoli"
		})
		crowd.Go(func() { heard[0] = order.Wait() })
		clock.Sleep(time.Hour)
		for i := range heard[1:] {
			heard[1+i] = order.Wait()
		}
	})
	koantest.Took(t, time.Hour, clock.Run(), "the late friend")
	for _, pizza := range heard {
		require.Equal(t, "napoli", pizza, "what a friend hears")
	}
}

// Two tables order at the same time, and nobody waits for the second pizza: its
// baker goes home all the same.
func TestNobodyWaits(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	baking := func() string {
		clock.Sleep(4 * time.Minute)
		return "napoli"
	}
	heard := ""
	crowd.Go(func() {
		first := buzzer.Place(baking)
		buzzer.Place(baking)
		heard = first.Wait()
	})
	koantest.Took(t, 4*time.Minute, clock.Run(), "two pizzas at once")
	require.Equal(t, "napoli", heard, "what a friend hears")
}
