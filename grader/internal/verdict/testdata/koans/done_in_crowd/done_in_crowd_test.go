package doneincrowd_test

import (
	"testing"

	doneincrowd "goroutinekoans/koans/99_recorded/01_done_in_crowd"
	"goroutinekoans/koans/koantest"
)

// Nobody is there.
func TestGoodbyeToNobody(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() { doneincrowd.Goodbye(0) })
	crowd.Finish()
}
