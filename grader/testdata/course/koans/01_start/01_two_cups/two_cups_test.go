package twocups_test

import (
	"testing"

	twocups "smallcourse/koans/01_start/01_two_cups"
)

func TestBothCupsAreFilled(t *testing.T) {
	if got := twocups.Fill(func() {}); got != 2 {
		t.Errorf("want 2 cups, got %d", got)
	}
}
