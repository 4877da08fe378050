package everybodyout_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	everybodyout "goroutinekoans/koans/07_closing/09_everybody_out"
	"goroutinekoans/koans/koantest"
)

// Teams of one to seven painters stand before an empty building site. When they
// are told to go home, nobody stays behind.
func TestNobodyIsForgotten(t *testing.T) {
	koantest.NoLeaks(t)
	for painters := 1; painters <= 7; painters++ {
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

// Five walls are dry after an hour, five painters begin them together, and each
// wall takes an hour. The call comes in between: all five walls are finished,
// and then everybody goes.
func TestTheyFinishTheirWalls(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	together := koantest.NewMeeting(5)
	walls := make(chan int, 5)
	var painted koantest.Gauge
	crowd.Go(func() {
		goHome := everybodyout.Start(5, walls, func(int) {
			together.Arrive()
			clock.Sleep(time.Hour)
			painted.Enter()
		})
		clock.Sleep(time.Hour)
		for wall := range 5 {
			walls <- wall
		}
		clock.Sleep(30 * time.Minute)
		goHome()
	})
	koantest.Took(t, 2*time.Hour, clock.Run(), "the working day")
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
