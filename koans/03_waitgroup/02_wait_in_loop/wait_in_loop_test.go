package waitinloop_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	waitinloop "goroutinekoans/koans/03_waitgroup/02_wait_in_loop"
	"goroutinekoans/koans/koantest"
)

// The ovens need 10, 20, 30 minutes and so on. The cook touches them as soon as
// HeatOvens returns: every one of them has to be hot. First in a kitchen with
// three ovens, then in a large one, and then in one that has none.
func TestAllOvensAreHot(t *testing.T) {
	koantest.NoLeaks(t)
	for _, ovens := range []int{3, 8, 0} {
		crowd := koantest.NewCrowd(t)
		clock := koantest.NewClock(crowd)
		hot := make([]bool, ovens)
		var felt []bool
		crowd.Go(func() {
			waitinloop.HeatOvens(ovens, func(oven int) {
				clock.Sleep(time.Duration(oven+1) * 10 * time.Minute)
				hot[oven] = true
			})
			felt = slices.Clone(hot)
		})
		clock.Run()
		require.NotContains(t, felt, false, "which ovens are hot")
	}
}

// The slowest oven comes first and needs ten minutes for each oven that there
// is; the others are hot before. That is when the cook can start.
func TestOvensHeatUpTogether(t *testing.T) {
	koantest.NoLeaks(t)
	for _, ovens := range []int{3, 8} {
		crowd := koantest.NewCrowd(t)
		clock := koantest.NewClock(crowd)
		var took time.Duration
		crowd.Go(func() {
			waitinloop.HeatOvens(ovens, func(oven int) {
				clock.Sleep(time.Duration(ovens-oven) * 10 * time.Minute)
			})
			took = clock.Now()
		})
		clock.Run()
		slowest := time.Duration(ovens) * 10 * time.Minute
		koantest.Took(t, slowest, took, "heating all ovens")
	}
}

// Three ovens of stone, which need one, three and five days. The test looks how
// HeatOvens waits, and lets the days pass in a bubble if one can see that.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gate koantest.Gate
	crowd.Go(func() {
		waitinloop.HeatOvens(3, func(int) { gate.Wait() })
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			waitinloop.HeatOvens(3, func(oven int) {
				time.Sleep(time.Duration(1+2*oven) * 24 * time.Hour)
			})
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"heating for five days")
			time.Sleep(1000 * time.Hour)
		})
	}
	gate.Open()
	crowd.Finish()
}
