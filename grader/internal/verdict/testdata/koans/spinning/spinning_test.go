package spinning_test

import (
	"testing"

	spinning "goroutinekoans/koans/99_recorded/01_spinning"
	"goroutinekoans/koans/koantest"
)

// A cook who waits for the bell sits down.
func TestWhoWaitsRests(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bell spinning.Bell
	crowd.Go(bell.Wait)
	crowd.Settle()
	bell.Ring()
	crowd.Finish()
}
