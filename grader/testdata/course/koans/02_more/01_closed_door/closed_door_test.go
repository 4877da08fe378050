package closeddoor_test

import (
	"testing"
	"testing/synctest"

	closeddoor "smallcourse/koans/02_more/01_closed_door"
)

func TestTheGuestComesIn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hello := func() string { return "hello" }
		if got := closeddoor.Enter(hello); got != "hello" {
			t.Errorf("want hello, got %q", got)
		}
	})
}
