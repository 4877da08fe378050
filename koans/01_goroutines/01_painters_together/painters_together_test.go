package painterstogether_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	painterstogether "goroutinekoans/koans/01_goroutines/01_painters_together"
	"goroutinekoans/koans/koantest"
)

// Four painters meet: none of them goes on before all four are at work.
func TestAllPaintersWorkAtTheSameTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(4)
	crowd.Go(func() {
		painterstogether.PaintHouse(4, func(int) { together.Arrive() })
	})
	crowd.Finish()
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
