package loopwall_test

import (
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	loopwall "goroutinekoans/koans/01_goroutines/04_loop_wall"
	"goroutinekoans/koans/koantest"
)

// Every wall counts its coats of paint. With one processor, the painters set to
// work when the foreman has come to the end of his list.
func TestEveryWallGetsOneCoat(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	crowd := koantest.NewCrowd(t)
	coats := map[string]*koantest.Gauge{
		"north": {}, "east": {}, "south": {}, "west": {},
	}
	crowd.Go(func() {
		walls := []string{"north", "east", "south", "west"}
		loopwall.PaintHouse(walls, func(wall string) { coats[wall].Enter() })
	})
	crowd.Finish()
	for wall := range coats {
		require.Equal(t, 1, coats[wall].Total(), "coats on the %s wall", wall)
	}
}

// The walls take one, four, three, two and four hours of virtual time, so the
// house is ready after four: if all are painted at once, and PaintHouse waits
// for them.
func TestTheHouseTakesAsLongAsItsSlowestWall(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	takes := map[string]time.Duration{
		"north": time.Hour, "east": 4 * time.Hour, "south": 3 * time.Hour,
		"west": 2 * time.Hour, "fence": 4 * time.Hour,
	}
	var ready time.Duration
	crowd.Go(func() {
		walls := []string{"north", "east", "south", "west", "fence"}
		loopwall.PaintHouse(walls, func(wall string) {
			clock.Sleep(takes[wall])
		})
		ready = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 4*time.Hour, ready, "painting the house")
}
