package halfatomic_test

import (
	"testing"

	halfatomic "goroutinekoans/koans/99_recorded/01_half_atomic"
	"goroutinekoans/koans/koantest"
)

// Three guests come in.
func TestTheDoorCounts(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var door halfatomic.Door
	crowd.Go(func() { door.Enter(3) })
	crowd.Finish()
}
