package whoeverfirst_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	whoeverfirst "goroutinekoans/koans/08_select/01_whoever_first"
	"goroutinekoans/koans/koantest"
)

// A dish takes three minutes, a juice takes one: both juices are on the table
// before the first dish.
func TestDrinksBeforeDishes(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		evening(t, 3*time.Minute, time.Minute,
			"juice 1", "juice 2", "dish 1", "dish 2")
	})
}

// The juicer is broken, a juice takes seven minutes: now the dishes come first.
func TestDishesBeforeDrinks(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		evening(t, 3*time.Minute, 7*time.Minute,
			"dish 1", "dish 2", "juice 1", "juice 2")
	})
}

// A dish takes three minutes, a juice takes two: they come by turns.
func TestByTurns(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		evening(t, 3*time.Minute, 2*time.Minute,
			"juice 1", "dish 1", "juice 2", "dish 2")
	})
}

// evening has two guests served, and fails unless everything is on the table
// the moment it is ready.
func evening(t *testing.T, dish, juice time.Duration, want ...string) {
	kitchen, bar := make(chan string), make(chan string)
	start := time.Now()
	ready := map[string]time.Duration{
		"dish 1": dish, "dish 2": 2 * dish,
		"juice 1": juice, "juice 2": 2 * juice,
	}
	work := func(hatch chan<- string, takes time.Duration, made ...string) {
		for _, what := range made {
			time.Sleep(takes)
			hatch <- what
		}
	}
	go work(kitchen, dish, "dish 1", "dish 2")
	go work(bar, juice, "juice 1", "juice 2")

	// The waiter comes a moment later than the others: who only looks in from
	// time to time never looks in just when something gets ready.
	time.Sleep(777_777)

	var served []string
	at := map[string]time.Duration{}
	whoeverfirst.Fetch(kitchen, bar, 2, func(what string) {
		served = append(served, what)
		at[what] = time.Since(start)
	})
	last := time.Since(start)
	time.Sleep(time.Hour) // who has finished goes home

	require.ElementsMatch(t, want, served, "what was served")
	for _, what := range []string{"juice 1", "juice 2"} {
		koantest.Took(t, ready[what], at[what], "a juice on the table")
	}
	for _, what := range []string{"dish 1", "dish 2"} {
		koantest.Took(t, ready[what], at[what], "a dish on the table")
	}
	require.Equal(t, want, served, "order of serving")
	koantest.Took(t, max(2*dish, 2*juice), last, "the whole evening")
}
