package ownership_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	ownership "goroutinekoans/koans/06_channels/10_ownership"
	"goroutinekoans/koans/koantest"
)

// Pouring a drink takes a minute, carrying a round ten. The waiter looks at
// each round when he takes it and again when he has reached the table: it is
// still the same. Meanwhile the barman has poured the next one.
func TestTheRoundStaysAsItWas(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	orders := [][]string{
		{"beer", "wine", "juice"}, {"tea", "milk"}, {"rum", "gin", "cola"},
	}
	var taken, served [][]string
	var took time.Duration
	crowd.Go(func() {
		ownership.Serve(
			orders,
			func(drink string) string {
				clock.Sleep(time.Minute)
				return "a glass of " + drink
			},
			func(_ int, round []string) {
				taken = append(taken, slices.Clone(round))
				clock.Sleep(10 * time.Minute)
				served = append(served, slices.Clone(round))
			},
		)
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 33*time.Minute, took, "three rounds")
	want := [][]string{
		{"a glass of beer", "a glass of wine", "a glass of juice"},
		{"a glass of tea", "a glass of milk"},
		{"a glass of rum", "a glass of gin", "a glass of cola"},
	}
	require.Equal(t, want, taken, "rounds that the waiter took")
	require.Equal(t, want, served, "rounds that came to the tables")
}

// The waiter is kept at the first table. The barman pours the second round,
// and waits with it: he doesn't begin the third.
func TestTheBarmanWaitsForTheWaiter(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var poured, carried koantest.Gauge
	var table koantest.Gate
	var order []int
	crowd.Go(func() {
		ownership.Serve(
			[][]string{{"beer", "wine"}, {"tea", "milk"}, {"rum"}, {"gin"}},
			func(drink string) string {
				poured.Enter()
				return drink
			},
			func(number int, _ []string) {
				carried.Enter()
				table.Wait()
				order = append(order, number)
			},
		)
	})
	crowd.Settle()
	require.Equal(t, 1, carried.Total(), "rounds on their way")
	require.Equal(t, 4, poured.Total(), "drinks poured meanwhile")
	table.Open()
	crowd.Finish()
	require.Equal(t, []int{0, 1, 2, 3}, order, "tables in their order")
}

// Nobody ordered anything, or only some tables did: those that ordered nothing
// get an empty round.
func TestEmptyRounds(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var sizes []int
	serve := func(orders [][]string) {
		ownership.Serve(
			orders,
			func(drink string) string { return drink },
			func(_ int, round []string) { sizes = append(sizes, len(round)) },
		)
	}
	crowd.Go(func() {
		serve(nil)
		serve([][]string{{"beer"}, {}, {"tea", "milk"}, nil})
	})
	crowd.Finish()
	require.Equal(t, []int{1, 0, 2, 0}, sizes, "drinks per round")
}
