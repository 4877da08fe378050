package copiedgroup_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	copiedgroup "goroutinekoans/koans/03_waitgroup/04_copied_group"
	"goroutinekoans/koans/koantest"
)

// Four walls take 1 to 4 hours. The owner walks around the house as soon as
// PaintHouse returns: no wall may be missing.
func TestEveryWallIsPainted(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	painted := make([]bool, 4)
	var seen []bool
	crowd.Go(func() {
		copiedgroup.PaintHouse(4, func(wall int) {
			clock.Sleep(time.Duration(wall+1) * time.Hour)
			painted[wall] = true
		})
		seen = slices.Clone(painted)
	})
	clock.Run()
	all := []bool{true, true, true, true}
	require.Equal(t, all, seen, "which walls are painted")
}

// Walls of an hour each take an hour, whether there are four of them or fifty.
func TestPaintersWorkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	for _, walls := range []int{4, 50} {
		crowd := koantest.NewCrowd(t)
		clock := koantest.NewClock(crowd)
		var took time.Duration
		crowd.Go(func() {
			copiedgroup.PaintHouse(walls, func(int) { clock.Sleep(time.Hour) })
			took = clock.Now()
		})
		clock.Run()
		koantest.Took(t, time.Hour, took, "painting all walls")
	}
}

// A castle takes 5 hours. Once its painters are at work, a tower is started,
// which has as many walls and takes 3 hours, and then a hut of one hour: its
// owner can move in after that hour.
func TestTheHutDoesNotWaitForTheCastle(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var castle, tower, hut time.Duration
	start := func(walls, hours int, finished *time.Duration) {
		crowd.Go(func() {
			copiedgroup.PaintHouse(walls, func(int) {
				clock.Sleep(time.Duration(hours) * time.Hour)
			})
			*finished = clock.Now()
		})
		crowd.Settle()
	}
	start(8, 5, &castle)
	start(8, 3, &tower)
	start(4, 1, &hut)
	clock.Run()
	koantest.Took(t, 5*time.Hour, castle, "painting the castle")
	koantest.Took(t, 3*time.Hour, tower, "painting the tower")
	koantest.Took(t, time.Hour, hut, "painting the hut")
}

// Three walls with frescoes, which take one, three and five days. The test
// looks how PaintHouse waits, and lets the days pass in a bubble if one can see
// that.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gate koantest.Gate
	crowd.Go(func() {
		copiedgroup.PaintHouse(3, func(int) { gate.Wait() })
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			copiedgroup.PaintHouse(3, func(wall int) {
				time.Sleep(time.Duration(1+2*wall) * 24 * time.Hour)
			})
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"painting for five days")
			time.Sleep(1000 * time.Hour)
		})
	}
	gate.Open()
	crowd.Finish()
}
