package resultofgo_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	resultofgo "goroutinekoans/koans/01_goroutines/06_result_of_go"
	"goroutinekoans/koans/koantest"
)

// The bar needs ten minutes of virtual time, the kitchen five. And once the bar
// needs a whole day: that is no reason to lose patience.
func TestTheBillWaitsForTheBar(t *testing.T) {
	koantest.NoLeaks(t)
	allDay(t)
	bill(t, 10*time.Minute, 5*time.Minute)
}

// This time the bar is quick and the kitchen takes ten minutes.
func TestTheBillWaitsForTheKitchen(t *testing.T) {
	koantest.NoLeaks(t)
	bill(t, 5*time.Minute, 10*time.Minute)
}

// bill has a bill written: the drinks are 12, the food is 30, and both are
// counted within ten minutes.
func bill(t *testing.T, barTakes, kitchenTakes time.Duration) {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	bar := func() int {
		clock.Sleep(barTakes)
		return 12
	}
	kitchen := func() int {
		clock.Sleep(kitchenTakes)
		return 30
	}
	var sum int
	var written time.Duration
	crowd.Go(func() {
		sum = resultofgo.Bill(bar, kitchen)
		written = clock.Now()
	})
	clock.Run()
	require.Equal(t, 42, sum, "the sum on the bill")
	koantest.Took(t, 10*time.Minute, written, "writing the bill")
}

// allDay has a bar that needs a day. It looks how Bill waits for it, and lets
// the day pass in a bubble if one can see that.
func allDay(t *testing.T) {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	var till koantest.Gate
	kitchen := func() int { return 30 }
	crowd.Go(func() {
		resultofgo.Bill(func() int { till.Wait(); return 12 }, kitchen)
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			bar := func() int {
				time.Sleep(24 * time.Hour)
				return 12
			}
			sum := resultofgo.Bill(bar, kitchen)
			require.Equal(t, 42, sum, "the sum on the bill")
			time.Sleep(48 * time.Hour)
		})
	}
	till.Open()
	crowd.Finish()
}
