package panicinbathroom_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	panicinbathroom "goroutinekoans/koans/04_mutex/07_panic_in_bathroom"
	"goroutinekoans/koans/koantest"
)

// Ana slips in the bathroom and is told so. Bruno goes in after her.
func TestNextGuestGetsIn(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar panicinbathroom.Bar
	var ana, bruno error
	crowd.Go(func() { ana = bar.Visit(func() { panic("wet floor") }) })
	crowd.Settle()
	crowd.Go(func() { bruno = bar.Visit(func() {}) })
	crowd.Finish()
	require.EqualError(t, ana, "accident in the bathroom: wet floor",
		"what Ana is told")
	require.NoError(t, bruno, "what Bruno is told")
}

// Ana's goroutine ends in the middle of her visit, as that of a test does
// after t.FailNow: nothing panics, and yet Visit never returns to her.
func TestGuestWhoLeavesThroughTheWindow(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar panicinbathroom.Bar
	came := false
	crowd.Go(func() { bar.Visit(runtime.Goexit) })
	crowd.Settle()
	crowd.Go(func() { bar.Visit(func() { came = true }) })
	crowd.Finish()
	require.True(t, came, "visit of the next guest")
}

// Twenty guests count their visits on a slate without a lock of its own, and
// every fourth slips on the way out.
func TestVisitsFollowEachOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar panicinbathroom.Bar
	visits := 0
	for guest := range 20 {
		crowd.Go(func() {
			bar.Visit(func() {
				visits++
				if guest%4 == 3 {
					panic("wet floor")
				}
			})
		})
	}
	crowd.Finish()
	require.Equal(t, 20, visits, "visits on the slate")
}
