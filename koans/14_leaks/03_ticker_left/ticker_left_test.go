package tickerleft_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	tickerleft "goroutinekoans/koans/14_leaks/03_ticker_left"
	"goroutinekoans/koans/koantest"
)

// Rounds are every six hours. Dismissed a minute after the first one, the
// watchman sits in the lodge, and a moment later there is nobody in it.
func TestHeLeavesTheLodge(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		dismiss := tickerleft.Patrol(6*time.Hour, func() {})
		time.Sleep(6*time.Hour + time.Minute)
		start := time.Now()
		dismiss()
		koantest.Took(t, 0, time.Since(start), "dismissing him")
		time.Sleep(time.Microsecond)
	})
}

// A round takes twenty minutes, and he is dismissed in the middle of it. He
// finishes it, and then he goes.
func TestHeFinishesHisRound(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		finished := 0
		dismiss := tickerleft.Patrol(6*time.Hour, func() {
			time.Sleep(20 * time.Minute)
			finished++
		})
		time.Sleep(6*time.Hour + 10*time.Minute)
		start := time.Now()
		dismiss()
		koantest.Took(t, 0, time.Since(start), "dismissing him")
		time.Sleep(10*time.Minute + time.Microsecond)
		synctest.Wait()
		require.Equal(t, 1, finished, "rounds that were finished")
	})
}

// Rounds of the one office are every hour, those of the other every two hours,
// in the same night: five and two of them until the watchmen are dismissed.
func TestRoundsAreMade(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var here, there koantest.Gauge
		start := time.Now()
		first := tickerleft.Patrol(time.Hour, here.Enter)
		second := tickerleft.Patrol(2*time.Hour, there.Enter)
		koantest.Took(t, 0, time.Since(start), "hiring two watchmen")
		time.Sleep(5*time.Hour + 30*time.Minute)
		first()
		second()
		time.Sleep(24 * time.Hour)
		synctest.Wait()
		require.Equal(t, 5, here.Total(), "rounds in the one office")
		require.Equal(t, 2, there.Total(), "rounds in the other office")
	})
}
