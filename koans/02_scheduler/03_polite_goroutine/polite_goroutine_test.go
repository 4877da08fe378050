package politegoroutine_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	politegoroutine "goroutinekoans/koans/02_scheduler/03_polite_goroutine"
	"goroutinekoans/koans/koantest"
)

// Five guests. Guest 0 thinks longest, for five minutes; guest 4 knows his
// toast after one. A toast takes a minute.
func TestToastsFollowTheList(t *testing.T) {
	spoken, took := party(t, 5, func(guest int) int { return 5 - guest })
	require.Equal(t, []int{0, 1, 2, 3, 4}, spoken, "the order of the toasts")
	koantest.Took(t, 10*time.Minute, took, "guest 0 thinks longest")
}

// Now guest 0 knows his toast after one minute, guest 1 after two, and so on:
// each has just thought when the one before has spoken.
func TestNobodyWaitsForLaterGuests(t *testing.T) {
	spoken, took := party(t, 5, func(guest int) int { return 1 + guest })
	koantest.Took(t, 6*time.Minute, took, "guest 4 thinks longest")
	require.Equal(t, []int{0, 1, 2, 3, 4}, spoken, "the order of the toasts")
}

// Eight guests: once everybody thinks for three minutes, and once nobody thinks
// at all. And a party to which nobody has come.
func TestAllAreReadyAtOnce(t *testing.T) {
	for _, minutes := range []int{3, 0} {
		spoken, took := party(t, 8, func(int) int { return minutes })
		require.Equal(t, []int{0, 1, 2, 3, 4, 5, 6, 7}, spoken,
			"the order of the toasts")
		koantest.Took(t, time.Duration(minutes+8)*time.Minute, took,
			"all think for the same time")
	}
	spoken, _ := party(t, 0, func(int) int { return 0 })
	require.Empty(t, spoken, "toasts without guests")
}

// party has guests who think for so many minutes. It returns who spoke, and
// how long it was until Toasts returned.
func party(
	t *testing.T, guests int, minutes func(guest int) int,
) (spoken []int, took time.Duration) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	think := func(guest int) {
		if n := minutes(guest); n > 0 {
			clock.Sleep(time.Duration(n) * time.Minute)
		}
	}
	speak := func(guest int) {
		clock.Sleep(time.Minute)
		spoken = append(spoken, guest)
	}
	crowd.Go(func() {
		politegoroutine.Toasts(guests, think, speak)
		took = clock.Now()
	})
	clock.Run()
	return spoken, took
}
