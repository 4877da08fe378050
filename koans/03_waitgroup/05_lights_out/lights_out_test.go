package lightsout_test

import (
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	lightsout "goroutinekoans/koans/03_waitgroup/05_lights_out"
	"goroutinekoans/koans/koantest"
)

// The light is on while a room is swept, and it takes a minute to reach the
// switch. The boss looks at all windows as soon as CloseRooms returns.
func TestItIsDarkEverywhere(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	lit := []bool{true, true, true}
	swept := make([]bool, 3)
	var windows []bool
	crowd.Go(func() {
		lightsout.CloseRooms(
			3,
			func(room int) { swept[room] = lit[room] },
			func(room int) {
				clock.Sleep(time.Minute)
				lit[room] = false
			},
		)
		windows = slices.Clone(lit)
	})
	clock.Run()
	require.Equal(t, []bool{false, false, false}, windows, "lit windows")
	require.Equal(t, []bool{true, true, true}, swept,
		"rooms swept in the light")
}

// In the second room somebody drops the broom and goes home in the middle of
// the sweeping (their goroutine ends there): the light goes out all the same.
func TestWhoeverStopsPutsTheLightOut(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	lit := []bool{true, true, true}
	var windows []bool
	crowd.Go(func() {
		lightsout.CloseRooms(
			3,
			func(room int) {
				if room == 1 {
					runtime.Goexit()
				}
			},
			func(room int) { lit[room] = false },
		)
		windows = slices.Clone(lit)
	})
	crowd.Finish()
	require.Equal(t, []bool{false, false, false}, windows, "lit windows")
}

// Eight rooms take 10, 20 or 30 minutes to sweep, and each light another one.
// Nobody waits for another room: every light goes out on its own time.
func TestRoomsAreClosedTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	dark := make([]time.Duration, 8)
	var took time.Duration
	crowd.Go(func() {
		lightsout.CloseRooms(
			8,
			func(room int) {
				clock.Sleep(time.Duration(room%3+1) * 10 * time.Minute)
			},
			func(room int) {
				clock.Sleep(time.Minute)
				dark[room] = clock.Now()
			},
		)
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 31*time.Minute, took, "closing eight rooms")
	want := make([]time.Duration, 8)
	for room := range want {
		want[room] = time.Duration(10*(room%3)+11) * time.Minute
	}
	require.Equal(t, want, dark, "when the lights went out")
}

// Three rooms that take one, three and five days to sweep. The test looks how
// CloseRooms waits, and lets the days pass in a bubble if one can see that.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gate koantest.Gate
	crowd.Go(func() {
		lightsout.CloseRooms(3, func(int) { gate.Wait() }, func(int) {})
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			lightsout.CloseRooms(3, func(room int) {
				time.Sleep(time.Duration(1+2*room) * 24 * time.Hour)
			}, func(int) {})
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"sweeping for five days")
			time.Sleep(1000 * time.Hour)
		})
	}
	gate.Open()
	crowd.Finish()
}
