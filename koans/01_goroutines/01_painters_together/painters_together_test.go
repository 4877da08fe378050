package painterstogether_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	painterstogether "goroutinekoans/koans/01_goroutines/01_painters_together"
	"goroutinekoans/koans/koantest"
)

// Four painters meet: none of them goes on before all four are at work. And
// sixty meet at a castle.
func TestAllPaintersWorkAtTheSameTime(t *testing.T) {
	koantest.NoLeaks(t)
	for _, walls := range []int{4, 60} {
		crowd := koantest.NewCrowd(t)
		together := koantest.NewMeeting(walls)
		crowd.Go(func() {
			painterstogether.PaintHouse(walls, func(int) { together.Arrive() })
		})
		crowd.Finish()
	}
}

// A bigger house: its seven walls take one, two, three hours and so on, so it
// is ready after seven. (The hours are those of a virtual clock: they pass at
// once.)
func TestTheHouseTakesAsLongAsItsSlowestWall(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var walls [7]koantest.Gauge
	var ready time.Duration
	crowd.Go(func() {
		painterstogether.PaintHouse(7, func(wall int) {
			clock.Sleep(time.Duration(wall+1) * time.Hour)
			walls[wall].Enter()
		})
		ready = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 7*time.Hour, ready, "painting the house")
	for wall := range walls {
		require.Equal(t, 1, walls[wall].Total(), "coats of paint on a wall")
	}
}

// Five walls that take one to five days. The test looks how PaintHouse waits,
// and lets the days pass in a bubble if one can see that.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gate koantest.Gate
	crowd.Go(func() {
		painterstogether.PaintHouse(5, func(int) { gate.Wait() })
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			painterstogether.PaintHouse(5, func(wall int) {
				time.Sleep(time.Duration(1+wall) * 24 * time.Hour)
			})
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"painting for five days")
			time.Sleep(1000 * time.Hour)
		})
	}
	gate.Open()
	crowd.Finish()
}
