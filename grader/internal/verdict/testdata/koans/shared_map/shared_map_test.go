package sharedmap_test

import (
	"testing"

	sharedmap "goroutinekoans/koans/99_recorded/01_shared_map"
	"goroutinekoans/koans/koantest"
)

// A guest reads a copy of the list while the owner changes the list.
func TestACopyIsACopy(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	prices := sharedmap.New()
	all := prices.All()
	crowd.Go(func() { prices.Set("beer", 300) })
	crowd.Go(func() { _ = all["beer"] })
	crowd.Finish()
}
