package onecook_test

import (
	"testing"
	"time"

	onecook "goroutinekoans/koans/99_recorded/01_one_cook"
	"goroutinekoans/koans/koantest"
)

// Twelve dishes of a second each, three at a time: four seconds.
func TestThreeAtATime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	crowd.Go(func() {
		onecook.Cook(12, func(int) { clock.Sleep(time.Second) })
	})
	koantest.Took(t, 4*time.Second, clock.Run(), "twelve dishes on three stoves")
}
