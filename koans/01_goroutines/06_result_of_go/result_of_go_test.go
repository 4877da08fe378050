package resultofgo_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	resultofgo "goroutinekoans/koans/01_goroutines/06_result_of_go"
	"goroutinekoans/koans/koantest"
)

// The bar needs ten minutes of virtual time, the kitchen five.
func TestTheBillWaitsForTheBar(t *testing.T) {
	koantest.NoLeaks(t)
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
