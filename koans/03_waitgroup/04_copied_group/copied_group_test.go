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

// Four walls of an hour each take four painters an hour.
func TestPaintersWorkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var took time.Duration
	crowd.Go(func() {
		copiedgroup.PaintHouse(4, func(int) { clock.Sleep(time.Hour) })
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, time.Hour, took, "painting four walls")
}

// A castle takes 5 hours. Once its painters are at work, a hut of one hour is
// started: its owner can move in after that hour.
func TestTheHutDoesNotWaitForTheCastle(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var castle, hut time.Duration
	crowd.Go(func() {
		copiedgroup.PaintHouse(8, func(int) { clock.Sleep(5 * time.Hour) })
		castle = clock.Now()
	})
	crowd.Settle()
	crowd.Go(func() {
		copiedgroup.PaintHouse(4, func(int) { clock.Sleep(time.Hour) })
		hut = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 5*time.Hour, castle, "painting the castle")
	koantest.Took(t, time.Hour, hut, "painting the hut")
}
