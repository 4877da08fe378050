package forgottenwaiters_test

import (
	"testing"

	forgottenwaiters "goroutinekoans/koans/99_recorded/01_forgotten_waiters"
	"goroutinekoans/koans/koantest"
)

// After the last plate everybody goes home.
func TestEverybodyGoesHome(t *testing.T) {
	koantest.NoLeaks(t)
	forgottenwaiters.Serve(1, func(int) {})
}
