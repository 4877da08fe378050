package bathroomlock_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	bathroomlock "goroutinekoans/koans/04_mutex/01_bathroom_lock"
	"goroutinekoans/koans/koantest"
)

// Twenty guests count their visits on a slate without a lock of its own: only
// the door keeps two of them from writing at once.
func TestVisitsFollowEachOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bathroom bathroomlock.Bathroom
	visits := 0
	for range 20 {
		crowd.Go(func() {
			bathroom.Use(func() { visits++ })
		})
	}
	crowd.Finish()
	require.Equal(t, 20, visits, "visits on the slate")
}

// Five guests arrive together. Each time everybody has come to rest, one is
// inside and the others wait outside; then that one leaves.
func TestOnlyOnePersonAtATime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bathroom bathroomlock.Bathroom
	var inside, gone koantest.Gauge
	var leave koantest.Gate
	for range 5 {
		crowd.Go(func() {
			bathroom.Use(func() {
				inside.Enter()
				leave.Wait()
				inside.Leave()
			})
			gone.Enter()
		})
	}
	for left := range 5 {
		crowd.Settle()
		inside.AtMost(t, 1, "people in the bathroom at once")
		require.Equal(t, 1, inside.Inside(), "people in the bathroom")
		require.Equal(t, left, gone.Total(), "people who are done")
		leave.Next()
	}
	crowd.Finish()
}

// Two bathrooms have two locks: their guests don't wait for each other.
func TestTwoBathroomsAreIndependent(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var upstairs, downstairs bathroomlock.Bathroom
	both := koantest.NewMeeting(2)
	crowd.Go(func() { upstairs.Use(both.Arrive) })
	crowd.Go(func() { downstairs.Use(both.Arrive) })
	crowd.Finish()
}
