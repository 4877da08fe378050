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
// take too, as there are four cleaners, and how long sixty rooms take.
func TestCleanersWorkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	for _, rooms := range []int{4, 60} {
		crowd := koantest.NewCrowd(t)
		clock := koantest.NewClock(crowd)
		var took time.Duration
		crowd.Go(func() {
			missingdone.CleanRooms(
				rooms,
				func(int) bool {
					clock.Sleep(time.Minute)
					return true
				},
				func(int) { clock.Sleep(20 * time.Minute) },
			)
			took = clock.Now()
		})
		clock.Run()
		koantest.Took(t, 21*time.Minute, took, "cleaning all rooms")
	}
}

// Three rooms that take one, three and five days. The test looks how CleanRooms
// waits, and lets the days pass in a bubble if one can see that.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gate koantest.Gate
	crowd.Go(func() {
		missingdone.CleanRooms(
			3,
			func(int) bool { return true },
			func(int) { gate.Wait() },
		)
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			missingdone.CleanRooms(
				3,
				func(int) bool { return true },
				func(room int) {
					time.Sleep(time.Duration(1+2*room) * 24 * time.Hour)
				},
			)
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"cleaning for five days")
			time.Sleep(1000 * time.Hour)
		})
	}
	gate.Open()
	crowd.Finish()
}
