package readyflag_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	readyflag "goroutinekoans/koans/05_sync/11_ready_flag"
	"goroutinekoans/koans/koantest"
)

// Four waiters and the kitchen start their day together. Whoever is first,
// all four end up with the dish.
func TestEveryWaiterHearsTheDish(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	kitchen := readyflag.NewKitchen()
	var heard [4]string
	for i := range heard {
		crowd.Go(func() { heard[i] = kitchen.DishOfTheDay() })
	}
	crowd.Go(func() { kitchen.Announce("feijoada") })
	crowd.Finish()
	for _, dish := range heard {
		require.Equal(t, "feijoada", dish)
	}
}

// The kitchen announces the dish before anybody is there, and doesn't wait.
// Later a thousand guests send their waiter to ask.
func TestLatecomersHearItToo(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	kitchen := readyflag.NewKitchen()
	crowd.Go(func() { kitchen.Announce("feijoada") })
	crowd.Finish()
	var heard [1000]string
	crowd.Go(func() {
		for i := range heard {
			heard[i] = kitchen.DishOfTheDay()
		}
	})
	crowd.Finish()
	for _, dish := range heard {
		require.Equal(t, "feijoada", dish)
	}
}

// Four waiters come too early. They all fall asleep: nobody looks at the
// kitchen again and again. The announcement wakes them up.
func TestWhoWaitsSleeps(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	kitchen := readyflag.NewKitchen()
	var heard [4]string
	for i := range heard {
		crowd.Go(func() { heard[i] = kitchen.DishOfTheDay() })
	}
	require.Len(t, crowd.Settle(), 4, "waiters asleep")
	crowd.Go(func() { kitchen.Announce("feijoada") })
	crowd.Finish()
	for _, dish := range heard {
		require.Equal(t, "feijoada", dish)
	}
}
