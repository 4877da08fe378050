package spinningwait_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	spinningwait "goroutinekoans/koans/02_scheduler/04_spinning_wait"
	"goroutinekoans/koans/koantest"
)

// Five waiters wait, and have to come to rest: blocked, not asleep, not ready
// to run. Then the cook writes the menu and rings. If a bubble can see how they
// wait, the bell is rung there first: nobody may look at the clock meanwhile.
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
	if koantest.Bubbly(crowd.Members()) {
		goesOnAtOnce(t)
	}
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
		nobodyWaits(t, crowd)
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
	nobodyWaits(t, crowd)
}

// The house is full: the bell has been rung, and ten thousand waiters come, one
// after the other.
func TestAnyNumberOfWaiters(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bell := spinningwait.New()
	crowd.Go(func() {
		bell.Ring()
		for range 10_000 {
			bell.Wait()
		}
	})
	nobodyWaits(t, crowd)
}

// goesOnAtOnce has one waiter wait in a bubble, where no time passes while
// somebody can go on.
func goesOnAtOnce(t *testing.T) {
	t.Helper()
	koantest.Bubble(t, func(t *testing.T) {
		bell := spinningwait.New()
		var gone koantest.Gauge
		go func() {
			bell.Wait()
			gone.Enter()
		}()
		synctest.Wait()
		bell.Ring()
		synctest.Wait()
		require.Equal(t, 1, gone.Total(), "waiters who go on when it rings")
		time.Sleep(time.Minute)
	})
}

// nobodyWaits lets the crowd go home: the bell has been rung.
func nobodyWaits(t *testing.T, crowd *koantest.Crowd) {
	t.Helper()
	waiting := len(crowd.Settle())
	require.Equal(t, 0, waiting, "people who wait though it has been rung")
	crowd.Finish()
}
