package dishready_test

import (
	"runtime"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	dishready "goroutinekoans/koans/05_sync/09_dish_ready"
	"goroutinekoans/koans/koantest"
)

// A banquet: the cook puts all the dishes on the counter, and goes home, before
// the first waiter comes.
func TestADishThatIsThereIsTakenAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := dishready.New()
	banquet := make([]string, 5000)
	for i := range banquet {
		banquet[i] = "plate " + strconv.Itoa(i)
	}
	crowd.Go(func() { counter.Put(banquet...) })
	cooks := len(crowd.Settle())
	require.Equal(t, 0, cooks, "cooks who wait for a waiter")
	var taken []string
	crowd.Go(func() {
		for range banquet {
			taken = append(taken, counter.Take())
		}
	})
	crowd.Finish()
	require.True(t, slices.Equal(banquet, taken), "taken in order")
}

// Two waiters wait. Three times a hungry cook puts down a dish and, before they
// have come to the counter, takes it back: on a single processor he is always
// faster. Then there is a dish for each of the two.
func TestWhoGetsNoDishGoesOnWaiting(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	crowd := koantest.NewCrowd(t)
	counter := dishready.New()
	taken := make([]string, 5)
	for i := range 2 {
		crowd.Go(func() { taken[i] = counter.Take() })
	}
	crowd.Settle()
	for i := range 3 {
		crowd.Go(func() {
			counter.Put("pastel")
			taken[2+i] = counter.Take()
		})
		waiting := len(crowd.Settle())
		require.Equal(t, 2, waiting, "people who wait for a dish")
	}
	crowd.Go(func() { counter.Put("coxinha", "coxinha") })
	crowd.Finish()
	want := []string{"coxinha", "coxinha", "pastel", "pastel", "pastel"}
	slices.Sort(taken)
	require.Equal(t, want, taken, "what all of them took")
}

// Twenty cooks with a dish each, and twenty waiters, all at once.
func TestEveryDishIsTakenOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	counter := dishready.New()
	var want []string
	taken := make([]string, 20)
	for i := range taken {
		want = append(want, "plate "+strconv.Itoa(i))
		crowd.Go(func() { taken[i] = counter.Take() })
		crowd.Go(func() { counter.Put("plate " + strconv.Itoa(i)) })
	}
	crowd.Finish()
	require.ElementsMatch(t, want, taken, "what the waiters took")
}
