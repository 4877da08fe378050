package readerandwriter_test

import (
	"testing"

	readerandwriter "goroutinekoans/koans/99_recorded/01_reader_and_writer"
	"goroutinekoans/koans/koantest"
)

// The cook changes the menu while a guest reads it.
func TestTheMenuMayChange(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var menu readerandwriter.Menu
	crowd.Go(func() { menu.Change("leek") })
	crowd.Go(func() { menu.Soup() })
	crowd.Finish()
}
