package everybodyout_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	everybodyout "goroutinekoans/koans/07_closing/09_everybody_out"
	"goroutinekoans/koans/koantest"
)

// Small teams and a very large one stand before an empty building site. When
// they are told to go home, nobody stays behind.
func TestNobodyIsForgotten(t *testing.T) {
	koantest.NoLeaks(t)
	for _, painters := range []int{1, 2, 3, 4, 5, 6, 7, 1200} {
		crowd := koantest.NewCrowd(t)
		walls := make(chan int)
		var called koantest.Gate
		crowd.Go(func() {
			goHome := everybodyout.Start(painters, walls, func(int) {})
			called.Wait()
			goHome()
		})
		crowd.Settle()
		called.Open()
		crowd.Finish()
	}
}

// Seven walls are dry after an hour. Five painters begin five of them together,
// and each wall takes an hour, so two are still there half an hour later, when
// the rain washes them away. Then comes the call: all five walls are finished,
// and everybody goes.
func TestTheyFinishTheirWalls(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	together := koantest.NewMeeting(5)
	walls := make(chan int, 7)
	var painted koantest.Gauge
	left := 0
	crowd.Go(func() {
		goHome := everybodyout.Start(5, walls, func(int) {
			together.Arrive()
			clock.Sleep(time.Hour)
			painted.Enter()
		})
		clock.Sleep(time.Hour)
		for wall := range 7 {
			walls <- wall
		}
		clock.Sleep(30 * time.Minute)
		for ; len(walls) > 0; left++ {
			<-walls
		}
		goHome()
	})
	koantest.Took(t, 2*time.Hour, clock.Run(), "the working day")
	require.Equal(t, 2, left, "walls that nobody had begun")
	require.Equal(t, 5, painted.Total(), "walls painted")
}

// Two teams work on two sites. The first is sent home; two painters of the
// second are still there afterwards, and paint together.
func TestTheOtherTeamStays(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(2)
	walls := make(chan int, 2)
	var first, second koantest.Gate
	crowd.Go(func() {
		firstGoHome := everybodyout.Start(3, nil, func(int) {})
		secondGoHome := everybodyout.Start(2, walls, func(int) {
			together.Arrive()
		})
		first.Wait()
		firstGoHome()
		second.Wait()
		secondGoHome()
	})
	crowd.Settle()
	first.Open()
	crowd.Settle()
	walls <- 1
	walls <- 2
	crowd.Settle()
	second.Open()
	crowd.Finish()
}
