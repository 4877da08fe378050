package lenisnolock_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	lenisnolock "goroutinekoans/koans/06_channels/11_len_is_no_lock"
	"goroutinekoans/koans/koantest"
)

// There are three plates on the counter, and two waiters come, each for a table
// of two. The second one walks up when the first has just got hold of a plate.
// Then whoever has lifted a plate may go on, one at a time. One table is
// served; for the other one there isn't enough.
func TestTooLateMeansEmptyHands(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := lenisnolock.NewCounter(5)
	put(crowd, counter, "soup", "salad", "steak")

	var walk, lift koantest.Gate
	var brought, lifted [2][]string
	for i := range brought {
		crowd.Go(func() {
			brought[i] = counter.Take(2, walk.Wait, func(plate string) {
				lifted[i] = append(lifted[i], plate)
				lift.Wait()
			})
		})
		crowd.Settle()
	}
	for walk.Next() {
		crowd.Settle()
	}
	for lift.Next() {
		crowd.Settle()
	}
	walk.Open()
	lift.Open()
	crowd.Finish()
	require.ElementsMatch(t, [][]string{{"soup", "salad"}, nil}, brought[:],
		"what the waiters bring")
	require.Equal(t, brought, lifted, "what the waiters have lifted")
}

// There are four plates, and two waiters walk over together: each meets the
// other on the way. Then whoever has lifted a plate may go on, one at a time,
// and each table of two is served.
func TestWaitersWalkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := lenisnolock.NewCounter(5)
	plates := []string{"soup", "salad", "steak", "pasta"}
	put(crowd, counter, plates...)

	both := koantest.NewMeeting(2)
	var lift koantest.Gate
	var brought [2][]string
	for i := range brought {
		crowd.Go(func() {
			brought[i] = counter.Take(
				2, both.Arrive, func(string) { lift.Wait() })
		})
	}
	crowd.Settle()
	for lift.Next() {
		crowd.Settle()
	}
	lift.Open()
	crowd.Finish()
	require.Len(t, brought[0], 2, "plates for a table of two")
	require.Len(t, brought[1], 2, "plates for a table of two")
	require.ElementsMatch(t, plates, append(brought[0], brought[1]...),
		"what both waiters bring")
}

// The counter has room for two, and the kitchen has four plates: the third one
// has to wait until the waiter has got hold of the first one, and the fourth
// until he reaches for the second.
func TestOnePlateAfterTheOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := lenisnolock.NewCounter(2)
	var room koantest.Gauge
	crowd.Go(func() {
		for _, plate := range []string{"soup", "salad", "steak", "pasta"} {
			counter.Put(plate)
			room.Enter()
		}
	})
	crowd.Settle()
	require.Equal(t, 2, room.Total(), "plates on a counter for two")

	var lift koantest.Gate
	var brought []string
	crowd.Go(func() {
		brought = counter.Take(2, func() {}, func(string) { lift.Wait() })
	})
	var found [2]int
	for plate := range found {
		crowd.Settle()
		found[plate] = room.Total()
		lift.Next()
	}
	crowd.Finish()
	require.Equal(t, [2]int{3, 4}, found,
		"plates that had found room, at each grip of the waiter")
	require.Equal(t, []string{"soup", "salad"}, brought,
		"what the waiter brings")
}

// A waiter comes for a table of three when there are two plates, then for one
// of two, and then he comes once more.
func TestTooFewStayOnTheCounter(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := lenisnolock.NewCounter(4)
	put(crowd, counter, "soup", "salad")

	var brought [3][]string
	lifted := 0
	crowd.Go(func() {
		for i, table := range []int{3, 2, 1} {
			brought[i] = counter.Take(
				table, func() {}, func(string) { lifted++ })
		}
	})
	crowd.Finish()
	require.Empty(t, brought[0], "plates for a table of three")
	require.Equal(t, []string{"soup", "salad"}, brought[1],
		"what the waiter brings")
	require.Empty(t, brought[2], "plates from an empty counter")
	require.Equal(t, 2, lifted, "plates lifted")
}

// put puts these plates on the counter.
func put(
	crowd *koantest.Crowd, counter *lenisnolock.Counter, plates ...string,
) {
	crowd.Go(func() {
		for _, plate := range plates {
			counter.Put(plate)
		}
	})
	crowd.Finish()
}
