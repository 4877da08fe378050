package stuckcook_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	stuckcook "goroutinekoans/koans/02_scheduler/08_stuck_cook"
	"goroutinekoans/koans/koantest"
)

// Two stoves and twelve cooks who all meet at the market: the eggs are sold
// only when everybody is there. On another evening there are fifty.
func TestAllMayBeAwayAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	for _, cooks := range []int{12, 50} {
		crowd := koantest.NewCrowd(t)
		market := koantest.NewMeeting(cooks)
		dishes := make([]stuckcook.Dish, cooks)
		eggs := make([]int, cooks)
		cooked := make([]int, cooks)
		for i := range dishes {
			dishes[i] = func(away func(errand func())) {
				away(func() {
					market.Arrive()
					eggs[i] = 6
				})
				cooked[i] += eggs[i]
			}
		}
		crowd.Go(func() { stuckcook.Cook(2, dishes) })
		crowd.Finish()
		for _, n := range cooked {
			require.Equal(t, 6, n, "eggs in a dish")
		}
	}
}

// Three stoves, nine dishes. First everybody begins, then everybody is away,
// then all want to cook on at the same time.
func TestNeverMoreCooksThanStoves(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var first, errands, second koantest.Gate
	var begin, goOn koantest.Gauge
	dish := func(away func(errand func())) {
		begin.Enter()
		first.Wait()
		begin.Leave()
		away(errands.Wait)
		goOn.Enter()
		second.Wait()
		goOn.Leave()
	}
	dishes := make([]stuckcook.Dish, 9)
	for i := range dishes {
		dishes[i] = dish
	}
	crowd.Go(func() { stuckcook.Cook(3, dishes) })
	crowd.Settle()
	begin.Exactly(t, 3, "cooks who begin at once, at three stoves")
	first.Open()
	crowd.Settle()
	errands.Open()
	crowd.Settle()
	goOn.Exactly(t, 3, "cooks who cook on at once, at three stoves")
	if koantest.Bubbly(crowd.Members()) {
		longDish(t)
	}
	second.Open()
	crowd.Finish()
	begin.AtMost(t, 3, "cooks who begin at once, at three stoves")
	goOn.AtMost(t, 3, "cooks who cook on at once, at three stoves")
	require.Equal(t, len(dishes), goOn.Total(), "dishes that are done")
}

// longDish has two cooks at one stove. Both have been away when the first one
// cooks on for a whole day: the other waits for the stove, however long.
func longDish(t *testing.T) {
	t.Helper()
	koantest.Bubble(t, func(t *testing.T) {
		var atStove koantest.Gauge
		dish := func(away func(errand func())) {
			away(func() { time.Sleep(time.Hour) })
			atStove.Enter()
			time.Sleep(24 * time.Hour)
			atStove.Leave()
		}
		stuckcook.Cook(1, []stuckcook.Dish{dish, dish})
		atStove.AtMost(t, 1, "cooks at one stove")
		time.Sleep(time.Hour)
	})
}

// Three stoves and six dishes. Three cooks have begun and are away, the other
// three have begun and cook, when the first ones come back: they wait.
func TestWhoComesBackQueuesLikeTheOthers(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var begin, errands, goOn koantest.Gate
	var atStove koantest.Gauge
	dish := func(away func(errand func())) {
		atStove.Enter()
		begin.Wait()
		atStove.Leave()
		away(errands.Wait)
		atStove.Enter()
		goOn.Wait()
		atStove.Leave()
	}
	crowd.Go(func() {
		stuckcook.Cook(3, []stuckcook.Dish{dish, dish, dish, dish, dish, dish})
	})
	for range 3 {
		crowd.Settle()
		begin.Next()
	}
	crowd.Settle()
	errands.Open()
	crowd.Settle()
	atStove.AtMost(t, 3, "cooks at three stoves")
	begin.Open()
	crowd.Settle()
	goOn.Open()
	crowd.Finish()
	atStove.Exactly(t, 3, "cooks at three stoves")
}

// One stove and three dishes: ten minutes at the stove, an hour at the market,
// and ten minutes at the stove again. The third cook begins at 0:20, is back at
// 1:30 and done at 1:40; nobody is in his way.
func TestTheStoveIsFreeMeanwhile(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	dish := func(away func(errand func())) {
		clock.Sleep(10 * time.Minute)
		away(func() { clock.Sleep(time.Hour) })
		clock.Sleep(10 * time.Minute)
	}
	crowd.Go(func() { stuckcook.Cook(1, []stuckcook.Dish{dish, dish, dish}) })
	koantest.Took(t, 100*time.Minute, clock.Run(), "three dishes at one stove")
}

// Evenings of all kinds: no dishes, two that need an errand each, four that
// need two.
func TestEveryDishIsCookedOnce(t *testing.T) {
	koantest.NoLeaks(t)
	for _, stoves := range []int{1, 2, 5} {
		for errands := range 3 {
			crowd := koantest.NewCrowd(t)
			dishes := make([]stuckcook.Dish, errands*2)
			cooked := make([]int, len(dishes))
			ran := make([]int, len(dishes))
			for i := range dishes {
				dishes[i] = func(away func(errand func())) {
					for range errands {
						away(func() { ran[i]++ })
					}
					cooked[i]++
				}
			}
			crowd.Go(func() { stuckcook.Cook(stoves, dishes) })
			crowd.Finish()
			for i := range dishes {
				require.Equal(t, 1, cooked[i], "times a dish is cooked")
				require.Equal(t, errands, ran[i], "errands of a dish")
			}
		}
	}
}
