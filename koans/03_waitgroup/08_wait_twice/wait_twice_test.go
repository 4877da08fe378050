package waittwice_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	waittwice "goroutinekoans/koans/03_waitgroup/08_wait_twice"
	"goroutinekoans/koans/koantest"
)

func euros(table int) int { return 10 * (table + 1) }

// Thirty evenings. The boss looks for the key of the till until nobody else has
// anything left to do. However quick the cleaner was, all the bills are there.
func TestTakingsAreWhole(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	for range 30 {
		var till koantest.Gate
		slate := make([]int, 4)
		takings := 0
		crowd.Go(func() {
			takings = waittwice.CloseBar(slate, euros, till.Wait, func() {})
		})
		crowd.Settle()
		till.Open()
		crowd.Finish()
		require.Equal(t, 10+20+30+40, takings, "takings of the evening")
		require.Equal(t, make([]int, 4), slate, "slate of the next morning")
	}
}

// The boss takes a whole day to find the key. The test looks how the others
// wait, and lets the day pass in a bubble if one can see that.
func TestTheKeyIsLost(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var till koantest.Gate
	crowd.Go(func() {
		waittwice.CloseBar(make([]int, 4), euros, till.Wait, func() {})
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			takings := waittwice.CloseBar(make([]int, 4), euros, func() {
				time.Sleep(24 * time.Hour)
			}, func() {})
			require.Equal(t, 10+20+30+40, takings, "takings of the evening")
			time.Sleep(time.Hour)
		})
	}
	till.Open()
	crowd.Finish()
}

// This time the cleaner is the slow one, and there are seven tables.
func TestSlateIsWiped(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var floor koantest.Gate
	slate := make([]int, 7)
	takings := 0
	crowd.Go(func() {
		takings = waittwice.CloseBar(slate, euros, func() {}, floor.Wait)
	})
	crowd.Settle()
	floor.Open()
	crowd.Finish()
	require.Equal(t, 10+20+30+40+50+60+70, takings, "takings of the evening")
	require.Equal(t, make([]int, 7), slate, "slate of the next morning")
}

// The four guests are there together, and then the boss and the cleaner are.
// Each of the two counts the empty glasses first, without any lock: all guests
// have gone.
func TestBossAndCleanerWorkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	guests, staff := koantest.NewMeeting(4), koantest.NewMeeting(2)
	glasses := make([]int, 4)
	var boss, cleaner int
	count := func() (empty int) {
		for _, n := range glasses {
			empty += n
		}
		return empty
	}
	crowd.Go(func() {
		waittwice.CloseBar(
			make([]int, 4),
			func(table int) int {
				guests.Arrive()
				glasses[table]++
				return euros(table)
			},
			func() { boss = count(); staff.Arrive() },
			func() { cleaner = count(); staff.Arrive() },
		)
	})
	crowd.Finish()
	require.Equal(t, 4, boss, "glasses that the boss counts")
	require.Equal(t, 4, cleaner, "glasses that the cleaner counts")
}
