package addinside_test

import (
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	addinside "goroutinekoans/koans/03_waitgroup/03_add_inside"
	"goroutinekoans/koans/koantest"
)

// Four stacks take 1 to 4 minutes. The plates of every stack are looked at as
// soon as WashAll returns, without any lock.
func TestEveryStackIsClean(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	clean := make([]bool, 4)
	var seen []bool
	crowd.Go(func() {
		addinside.WashAll(4, func(stack int) {
			clock.Sleep(time.Duration(stack+1) * time.Minute)
			clean[stack] = true
		})
		seen = slices.Clone(clean)
	})
	clock.Run()
	all := []bool{true, true, true, true}
	require.Equal(t, all, seen, "which stacks are clean")
}

// Ten stacks of ten minutes each are clean after ten minutes, and so are
// eighty.
func TestDishwashersWorkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	for _, stacks := range []int{10, 80} {
		crowd := koantest.NewCrowd(t)
		clock := koantest.NewClock(crowd)
		var took time.Duration
		crowd.Go(func() {
			addinside.WashAll(stacks, func(int) {
				clock.Sleep(10 * time.Minute)
			})
			took = clock.Now()
		})
		clock.Run()
		koantest.Took(t, 10*time.Minute, took, "washing all stacks")
	}
}

// Whoever comes first is done before the others have come: on a single
// processor that is what usually happens when washing takes no time. Thirty
// such evenings.
func TestQuickHands(t *testing.T) {
	koantest.NoLeaks(t)
	all := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(all)
	crowd := koantest.NewCrowd(t)
	var clean [30]int
	crowd.Go(func() {
		for i := range clean {
			var washed [20]int
			addinside.WashAll(20, func(stack int) { washed[stack] = 1 })
			for _, n := range washed {
				clean[i] += n
			}
		}
	})
	crowd.Finish()
	for _, n := range clean {
		require.Equal(t, 20, n, "stacks that are clean")
	}
}

// Three stacks of a wedding, which take one, three and five days. The test
// looks how WashAll waits, and lets the days pass in a bubble if one can see
// that.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gate koantest.Gate
	crowd.Go(func() {
		addinside.WashAll(3, func(int) { gate.Wait() })
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			addinside.WashAll(3, func(stack int) {
				time.Sleep(time.Duration(1+2*stack) * 24 * time.Hour)
			})
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"washing for five days")
			time.Sleep(1000 * time.Hour)
		})
	}
	gate.Open()
	crowd.Finish()
}
