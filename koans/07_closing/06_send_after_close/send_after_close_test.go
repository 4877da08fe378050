package sendafterclose_test

import (
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	sendafterclose "goroutinekoans/koans/07_closing/06_send_after_close"
	"goroutinekoans/koans/koantest"
)

// A roll takes ten minutes in the oven and nine to eat, and four are enough.
// Each is eaten while the next one is baked: in minute 49 the guest has had
// enough. The fifth roll is in the oven then, and the baker begins no sixth.
func TestTheBakerGoesHome(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	clock.Wakes = 100
	var begun, tooLate koantest.Gauge
	var over atomic.Bool
	var eaten []string
	var full time.Duration
	crowd.Go(func() {
		sendafterclose.Breakfast(
			func(number int) string {
				begun.Enter()
				if over.Load() {
					tooLate.Enter()
				}
				clock.Sleep(10 * time.Minute)
				over.Load() // the baker sees whether the guest has left
				return "roll " + strconv.Itoa(number)
			},
			func(roll string) bool {
				clock.Sleep(9 * time.Minute)
				eaten = append(eaten, roll)
				full = clock.Now()
				return len(eaten) == 4
			},
		)
		over.Store(true)
	})
	clock.Run()
	require.Equal(t, []string{"roll 1", "roll 2", "roll 3", "roll 4"}, eaten,
		"rolls eaten")
	koantest.Took(t, 49*time.Minute, full, "four rolls")
	require.Zero(t, tooLate.Total(), "rolls begun after breakfast")
	require.LessOrEqual(t, begun.Total(), 5, "rolls begun")
}

// The baker is quick this time: when the guest has had enough, he stands there
// with the next roll in his hands, or has several of them lying ready.
func TestARollIsLeftOver(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	clock.Wakes = 100
	var eaten []string
	crowd.Go(func() {
		sendafterclose.Breakfast(
			func(number int) string {
				clock.Sleep(time.Minute)
				return "roll " + strconv.Itoa(number)
			},
			func(roll string) bool {
				clock.Sleep(10*time.Minute + 30*time.Second)
				eaten = append(eaten, roll)
				return len(eaten) == 2
			},
		)
	})
	clock.Run()
	require.Equal(t, []string{"roll 1", "roll 2"}, eaten, "rolls eaten")
}

// A guest who has eaten nothing for a week: twelve hundred rolls are enough.
func TestAHungryGuest(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	eaten := 0
	crowd.Go(func() {
		sendafterclose.Breakfast(
			func(int) string { return "roll" },
			func(string) bool {
				eaten++
				return eaten == 1200
			},
		)
	})
	crowd.Finish()
	require.Equal(t, 1200, eaten, "rolls eaten")
}
