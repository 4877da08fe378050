package donetwice_test

import (
	"errors"
	"testing"

	donetwice "goroutinekoans/koans/99_recorded/01_done_twice"
	"goroutinekoans/koans/koantest"
)

// The paint is used up.
func TestAWallWithoutPaintIsCounted(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		donetwice.Paint(1, func(int) error { return errors.New("no paint") })
	})
}
