package waitinloop_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	waitinloop "goroutinekoans/koans/03_waitgroup/02_wait_in_loop"
	"goroutinekoans/koans/koantest"
)

// Three ovens need 10, 20 and 30 minutes. The cook touches them as soon as
// HeatOvens returns: every one of them has to be hot.
func TestAllOvensAreHot(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	hot := make([]bool, 3)
	var felt []bool
	crowd.Go(func() {
		waitinloop.HeatOvens(3, func(oven int) {
			clock.Sleep(time.Duration(oven+1) * 10 * time.Minute)
			hot[oven] = true
		})
		felt = slices.Clone(hot)
	})
	clock.Run()
	require.Equal(t, []bool{true, true, true}, felt, "which ovens are hot")
}

// The slowest oven comes first and needs 30 minutes; the others are hot long
// before. So the cook can start after 30 minutes.
func TestOvensHeatUpTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var took time.Duration
	crowd.Go(func() {
		waitinloop.HeatOvens(3, func(oven int) {
			clock.Sleep(time.Duration(3-oven) * 10 * time.Minute)
		})
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 30*time.Minute, took, "heating three ovens")
}
