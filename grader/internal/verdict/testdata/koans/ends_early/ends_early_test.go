package endsearly_test

import (
	"testing"

	endsearly "goroutinekoans/koans/99_recorded/01_ends_early"
)

// The work is done.
func TestTheWorkIsDone(t *testing.T) {
	endsearly.Work(func() {})
}
