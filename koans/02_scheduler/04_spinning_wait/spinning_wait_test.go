package spinningwait_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	spinningwait "goroutinekoans/koans/02_scheduler/04_spinning_wait"
	"goroutinekoans/koans/koantest"
)

// Five waiters wait, and have to come to rest: blocked, not asleep, not ready
// to run. Then the cook writes the menu and rings.
func TestWhoWaitsRests(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bell := spinningwait.New()
	menu := ""
	read := make([]string, 5)
	for i := range read {
		crowd.Go(func() {
			bell.Wait()
			read[i] = menu
		})
	}
	waiting := len(crowd.Settle())
	require.Equal(t, len(read), waiting, "waiters who wait for the bell")
	crowd.Go(func() {
		menu = "soup"
		bell.Ring()
	})
	crowd.Finish()
	for _, dish := range read {
		require.Equal(t, "soup", dish, "what a waiter reads")
	}
}

// The bell has been rung before the first waiter comes; another one comes when
// that one has gone.
func TestWhoComesLaterDoesNotWait(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bell := spinningwait.New()
	menu := ""
	crowd.Go(func() {
		menu = "soup"
		bell.Ring()
	})
	cooks := len(crowd.Settle())
	require.Equal(t, 0, cooks, "cooks who wait for a waiter")
	for range 2 {
		read := ""
		crowd.Go(func() {
			bell.Wait()
			read = menu
		})
		crowd.Finish()
		require.Equal(t, "soup", read, "what a waiter reads")
	}
}

// The cook rings three times in a row, before and after a waiter was there.
func TestRingingAgainDoesNothing(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bell := spinningwait.New()
	crowd.Go(func() {
		bell.Ring()
		bell.Ring()
		bell.Wait()
		bell.Ring()
	})
	crowd.Finish()
}
