package goodmanners_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	goodmanners "goroutinekoans/koans/13_deadlocks/06_good_manners"
	"goroutinekoans/koans/koantest"
)

// Ana takes the shaker and then the scoop, Bento the scoop and then the shaker.
// They begin at the same moment, and each mixes two drinks.
func TestTwoPoliteBartenders(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	clock.Wakes = 400
	shaker := &goodmanners.Tool{Number: 1}
	scoop := &goodmanners.Tool{Number: 2}
	drinks := 0
	mix := func() {
		drinks++
		clock.Sleep(time.Second)
	}
	crowd.Go(func() {
		goodmanners.Mix(shaker, scoop, clock.Sleep, mix)
		goodmanners.Mix(shaker, scoop, clock.Sleep, mix)
	})
	crowd.Go(func() {
		goodmanners.Mix(scoop, shaker, clock.Sleep, mix)
		goodmanners.Mix(scoop, shaker, clock.Sleep, mix)
	})
	clock.Run()
	require.Equal(t, 4, drinks, "drinks mixed")
}

// Three stand around the bar with three tools between them, and each begins
// with the one to the right.
func TestThreeInARing(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	clock.Wakes = 400
	tools := []*goodmanners.Tool{{Number: 1}, {Number: 2}, {Number: 3}}
	uses := make([]int, 3)
	for i := range tools {
		next := (i + 1) % 3
		crowd.Go(func() {
			goodmanners.Mix(tools[i], tools[next], clock.Sleep, func() {
				uses[i]++
				uses[next]++
				clock.Sleep(time.Second)
			})
		})
	}
	clock.Run()
	require.Equal(t, []int{2, 2, 2}, uses, "how often each tool was used")
}

// Two who need different tools meet while they mix: neither goes on before both
// are there. Between them there comes a third one, who waits for a tool of the
// first.
func TestStrangersMixTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	clock.Wakes = 400
	together := koantest.NewMeeting(2)
	tools := []*goodmanners.Tool{
		{Number: 1}, {Number: 2}, {Number: 3}, {Number: 4}, {Number: 5},
	}
	drinks := 0
	mix := func() { drinks++ }
	crowd.Go(func() {
		goodmanners.Mix(tools[0], tools[1], clock.Sleep, together.Arrive)
	})
	crowd.Go(func() {
		clock.Sleep(10 * time.Second)
		goodmanners.Mix(tools[1], tools[2], clock.Sleep, mix)
	})
	crowd.Go(func() {
		clock.Sleep(20 * time.Second)
		goodmanners.Mix(tools[3], tools[4], clock.Sleep, together.Arrive)
	})
	clock.Run()
	require.Equal(t, 1, drinks, "drinks of the third one")
}
