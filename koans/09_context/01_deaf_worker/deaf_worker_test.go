package deafworker_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	deafworker "goroutinekoans/koans/09_context/01_deaf_worker"
	"goroutinekoans/koans/koantest"
)

// A look every ten minutes, and after 25 minutes and a half the office closes:
// in the middle of a pause, and at a crooked time: whoever only looks at the
// context now and then is late.
func TestHomeInTheMiddleOfAPause(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		const closing = 25*time.Minute + 30*time.Second + 333_337
		office, closeUp := context.WithCancel(context.Background())
		time.AfterFunc(closing, closeUp)

		start := time.Now()
		looks := 0
		gone := deafworker.Watch(office, 10*time.Minute, count(&looks))
		koantest.Took(t, 0, time.Since(start), "Watch itself")
		if !isHome(gone) {
			return
		}
		koantest.Took(t, closing, time.Since(start), "the watcher's day")
		require.Equal(t, 3, looks, "looks at the lamp")
		time.Sleep(time.Hour)
		require.Equal(t, 3, looks, "looks at the lamp")
	})
}

// A look takes a quarter of an hour, longer than a pause, and the office closes
// after a minute: the watcher writes down what the lamp says, and then neither
// pauses nor looks again. It's tried often enough to rule out luck. Who says
// that they are home, and isn't, is found when the bubble ends.
func TestALookIsFinished(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for range 64 {
			office, closeUp := context.WithCancel(context.Background())
			time.AfterFunc(time.Minute, closeUp)

			start := time.Now()
			looks := 0
			gone := deafworker.Watch(office, 10*time.Minute, func() {
				time.Sleep(15 * time.Minute)
				looks++
			})
			if !isHome(gone) {
				return
			}
			require.Equal(t, 1, looks, "looks at the lamp")
			koantest.Took(t, 15*time.Minute, time.Since(start),
				"the watcher's day")
		}
	})
}

// Two offices with a watcher each: when the first closes, the second goes on.
func TestTwoOffices(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		first, closeFirst := context.WithCancel(context.Background())
		second, closeSecond := context.WithCancel(context.Background())
		time.AfterFunc(15*time.Minute, closeFirst)
		time.AfterFunc(35*time.Minute, closeSecond)

		start := time.Now()
		looks1, looks2 := 0, 0
		gone1 := deafworker.Watch(first, 10*time.Minute, count(&looks1))
		gone2 := deafworker.Watch(second, 10*time.Minute, count(&looks2))
		if !isHome(gone1) {
			return
		}
		koantest.Took(t, 15*time.Minute, time.Since(start), "watcher one")
		if !isHome(gone2) {
			return
		}
		koantest.Took(t, 35*time.Minute, time.Since(start), "watcher two")
		require.Equal(t, 2, looks1, "looks in the first office")
		require.Equal(t, 4, looks2, "looks in the second office")
		time.Sleep(time.Hour)
	})
}

// count is a look at the lamp. Who looks for a whole week never comes back.
func count(looks *int) func() {
	return func() {
		if *looks++; *looks > 1000 {
			select {}
		}
	}
}

// isHome waits for the watcher, but not longer than two days and a crooked
// time, at which nobody comes: whoever is still there then is found when the
// bubble ends.
func isHome(gone <-chan struct{}) bool {
	select {
	case <-gone:
		return true
	case <-time.After(48*time.Hour + 7*time.Minute + 11):
		return false
	}
}
