package lostplate_test

import (
	"testing"

	lostplate "smallcourse/koans/01_start/02_lost_plate"
)

func TestEveryPlateArrives(t *testing.T) {
	if got := len(lostplate.Plates(3)); got != 3 {
		t.Errorf("want 3 plates, got %d", got)
	}
}
