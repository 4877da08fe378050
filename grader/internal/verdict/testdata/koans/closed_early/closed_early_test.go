package closedearly_test

import (
	"testing"

	closedearly "goroutinekoans/koans/99_recorded/01_closed_early"
	"goroutinekoans/koans/koantest"
)

// Four dishes, four rings.
func TestEveryDishIsHeard(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() { closedearly.Ring(make([]string, 400), func(string) {}) })
	crowd.Finish()
}
