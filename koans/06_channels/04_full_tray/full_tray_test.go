package fulltray_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	fulltray "goroutinekoans/koans/06_channels/04_full_tray"
	"goroutinekoans/koans/koantest"
)

// Small orders and large ones, from none to nine dishes: each plate is served
// once and in the right order, and all of them before Serve returns.
func TestOrdersOfAnySize(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var want, got [10][]string
	for size := range 10 {
		dishes := menu(size)
		want[size] = hot(dishes)
		crowd.Go(func() {
			var served []string
			fulltray.Serve(
				dishes,
				func(dish string) string { return "hot " + dish },
				func(plate string) { served = append(served, plate) },
			)
			got[size] = slices.Clone(served)
		})
	}
	crowd.Finish()
	require.Equal(t, want, got, "plates served, by size of the order")
}

// A dish is cooked in one minute and served in two. The waiter serves without a
// break as soon as the first plate is on the tray, so ten dishes take 21
// minutes.
func TestTheWaiterServesWhileTheCookCooks(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var cooking koantest.Gauge
	var took time.Duration
	crowd.Go(func() {
		fulltray.Serve(
			menu(10),
			func(dish string) string {
				cooking.Enter()
				clock.Sleep(time.Minute)
				cooking.Leave()
				return "hot " + dish
			},
			func(string) { clock.Sleep(2 * time.Minute) },
		)
		took = clock.Now()
	})
	clock.Run()
	cooking.AtMost(t, 1, "dishes on the stove at once")
	koantest.Took(t, 21*time.Minute, took, "cooking and serving ten dishes")
}

// The waiter has been stopped by a guest, with the first plate in his hands.
// Three more fit on the tray, and one more into the hands of the cook. When
// the guest lets go, everything else is served too.
func TestTheTrayHoldsThreePlates(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var guest koantest.Gate
	var cooked koantest.Gauge
	var served []string
	dishes := menu(10)
	crowd.Go(func() {
		fulltray.Serve(
			dishes,
			func(dish string) string {
				cooked.Enter()
				return "hot " + dish
			},
			func(plate string) {
				guest.Wait()
				served = append(served, plate)
			},
		)
	})
	crowd.Settle()
	cooked.Exactly(t, 5, "plates cooked while the waiter is kept")
	guest.Open()
	crowd.Finish()
	require.Equal(t, hot(dishes), served, "plates served")
}

// menu is the first so many dishes of a long menu.
func menu(size int) []string {
	var dishes []string
	for i := range size {
		dishes = append(dishes, fmt.Sprintf("dish %d", i+1))
	}
	return dishes
}

// hot is what comes out of the kitchen for these dishes.
func hot(dishes []string) []string {
	var plates []string
	for _, dish := range dishes {
		plates = append(plates, "hot "+dish)
	}
	return plates
}
