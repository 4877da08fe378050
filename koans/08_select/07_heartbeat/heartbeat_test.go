package heartbeat_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	heartbeat "goroutinekoans/koans/08_select/07_heartbeat"
	"goroutinekoans/koans/koantest"
)

// The software takes three minutes and a half. An hour later the lamp is still
// off.
func TestTheLampBlinksMeanwhile(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		var blinks []time.Duration
		blink := func() { blinks = append(blinks, time.Since(start)) }
		got := heartbeat.Update(software(210*time.Second), blink, time.Minute)
		took := time.Since(start)
		time.Sleep(time.Hour)
		synctest.Wait()
		koantest.Took(t, 210*time.Second, took, "an update")
		require.Equal(t, "v2", got, "version installed")
		require.Equal(t,
			[]time.Duration{time.Minute, 2 * time.Minute, 3 * time.Minute},
			blinks, "when the lamp blinked")
	})
}

// An update that is over before the first blink doesn't wait for one.
func TestAShortUpdate(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		var blinks koantest.Gauge
		got := heartbeat.Update(software(10*time.Second),
			blinks.Enter, time.Minute)
		took := time.Since(start)
		time.Sleep(time.Hour)
		koantest.Took(t, 10*time.Second, took, "a short update")
		require.Equal(t, "v2", got, "version installed")
		require.Equal(t, 0, blinks.Total(), "blinks of the lamp")
	})
}

// A blink takes 20 seconds; the third is under way when the software is
// installed. The blinks don't fall behind the minute.
func TestABlinkIsFinished(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		var blinks []time.Duration
		var lamp koantest.Gauge
		blink := func() {
			lamp.Enter()
			blinks = append(blinks, time.Since(start))
			time.Sleep(20 * time.Second)
			lamp.Leave()
		}
		heartbeat.Update(software(190*time.Second), blink, time.Minute)
		took, on := time.Since(start), lamp.Inside()
		time.Sleep(time.Hour)
		synctest.Wait()
		require.Equal(t, 0, on, "blinks running when Update returned")
		koantest.Took(t, 200*time.Second, took, "an update with slow blinks")
		require.Equal(t,
			[]time.Duration{time.Minute, 2 * time.Minute, 3 * time.Minute},
			blinks, "when the lamp blinked")
	})
}

// A blink takes longer than the time between two of them: at the end of each
// the next tick has come already. So it has at the end of the second, but by
// then the software is installed. It's tried often enough to rule out luck.
func TestBlinksDontPileUp(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for range 64 {
			start := time.Now()
			var blinks []time.Duration
			var lamp koantest.Gauge
			blink := func() {
				lamp.Enter()
				blinks = append(blinks, time.Since(start))
				time.Sleep(100 * time.Second)
				lamp.Leave()
			}
			heartbeat.Update(software(4*time.Minute), blink, time.Minute)
			on := lamp.Inside()
			time.Sleep(time.Hour)
			synctest.Wait()
			lamp.Exactly(t, 1, "blinks at once")
			require.Equal(t, 0, on, "blinks running when Update returned")
			require.Equal(t,
				[]time.Duration{time.Minute, 160 * time.Second},
				blinks, "when the lamp blinked")
		}
	})
}

// software is installed in so much time.
func software(takes time.Duration) func() string {
	return func() string {
		time.Sleep(takes)
		return "v2"
	}
}
