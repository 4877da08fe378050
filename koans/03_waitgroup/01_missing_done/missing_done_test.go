package missingdone_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	missingdone "goroutinekoans/koans/03_waitgroup/01_missing_done"
	"goroutinekoans/koans/koantest"
)

// Four rooms, two of them locked. Which rooms are clean is noted as soon as
// CleanRooms returns, without any lock: it says that the cleaners have
// finished.
func TestLockedRoomsAreLeftAlone(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	unlocked := []bool{true, false, true, false}
	clean := make([]bool, 4)
	var seen []bool
	crowd.Go(func() {
		missingdone.CleanRooms(
			4,
			func(room int) bool { return unlocked[room] },
			func(room int) {
				clock.Sleep(20 * time.Minute)
				clean[room] = true
			},
		)
		seen = slices.Clone(clean)
	})
	clock.Run()
	require.Equal(t, unlocked, seen, "which rooms are clean")
}

// Every guest is still asleep. It takes a minute to find out, and CleanRooms
// waits for that too.
func TestAllGuestsAreAsleep(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var cleaned koantest.Gauge
	var took time.Duration
	crowd.Go(func() {
		missingdone.CleanRooms(
			3,
			func(int) bool {
				clock.Sleep(time.Minute)
				return false
			},
			func(int) { cleaned.Enter() },
		)
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, time.Minute, took, "knocking at three locked doors")
	require.Zero(t, cleaned.Total(), "rooms that were cleaned")
}

// A minute for the door and twenty for the room: that is how long four rooms
// take too, as there are four cleaners.
func TestCleanersWorkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var took time.Duration
	crowd.Go(func() {
		missingdone.CleanRooms(
			4,
			func(int) bool {
				clock.Sleep(time.Minute)
				return true
			},
			func(int) { clock.Sleep(20 * time.Minute) },
		)
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 21*time.Minute, took, "cleaning four rooms")
}
