package addinside_test

import (
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

// Ten stacks of ten minutes each are clean after ten minutes.
func TestDishwashersWorkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var took time.Duration
	crowd.Go(func() {
		addinside.WashAll(10, func(int) { clock.Sleep(10 * time.Minute) })
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 10*time.Minute, took, "washing ten stacks")
}
