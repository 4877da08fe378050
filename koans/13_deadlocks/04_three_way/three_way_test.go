package threeway_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	threeway "goroutinekoans/koans/13_deadlocks/04_three_way"
	"goroutinekoans/koans/koantest"
)

// The bar closes while two waiters walk to the hatch. Somebody orders too late,
// and asks what has been cooked. Then the waiters arrive, one by one.
func TestClosingTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := threeway.Open(func(string) {})
	var near, far koantest.Gate
	var answered, late koantest.Gauge
	var book []string
	crowd.Go(func() {
		bar.Order("soup", near.Wait)
		bar.Order("rice", far.Wait)
		book = bar.Close()
	})
	crowd.Settle()
	crowd.Go(func() {
		if bar.Order("cake", func() {}) {
			late.Enter()
		}
		bar.Cooked()
		answered.Enter()
	})
	crowd.Settle()
	during := answered.Total()
	near.Open()
	crowd.Settle()
	far.Open()
	crowd.Finish()
	require.Equal(t, 0, late.Total(), "orders taken at closing time")
	require.Equal(t, 1, during, "answers while the waiters walk")
	require.ElementsMatch(t, []string{"soup", "rice"}, book,
		"what the book says")
}

// Three waiters meet on their way to the hatch: none goes on before all three
// are there. One guest has given all the orders.
func TestWaitersWalkTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := threeway.Open(func(string) {})
	together := koantest.NewMeeting(3)
	var book []string
	crowd.Go(func() {
		for _, dish := range []string{"soup", "rice", "cake"} {
			bar.Order(dish, together.Arrive)
		}
		book = bar.Close()
	})
	crowd.Finish()
	require.ElementsMatch(t, []string{"soup", "rice", "cake"}, book,
		"what the book says")
}

// The cook is slow: when the bar closes the first of a hundred dishes is still
// on the stove, and the waiters stand in line at the hatch.
func TestALongLine(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var stove koantest.Gate
	bar := threeway.Open(func(string) { stove.Wait() })
	before := -1
	var book []string
	crowd.Go(func() {
		for range 100 {
			bar.Order("soup", func() {})
		}
		before = bar.Cooked()
		book = bar.Close()
	})
	crowd.Settle()
	stove.Open()
	crowd.Finish()
	require.Equal(t, 0, before, "dishes cooked before the first was ready")
	require.Len(t, book, 100, "what the book says")
}

// When the bar closes, the last dish is still on the stove; nobody walks or
// stands in line any more.
func TestTheLastDish(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var stove koantest.Gate
	bar := threeway.Open(func(string) { stove.Wait() })
	var book []string
	crowd.Go(func() {
		bar.Order("soup", func() {})
		book = bar.Close()
	})
	crowd.Settle()
	stove.Open()
	crowd.Finish()
	require.Equal(t, []string{"soup"}, book, "what the book says")
}

// Somebody asks what has been cooked, just when the cook writes.
func TestLookingIntoTheBook(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var now koantest.Gate
	bar := threeway.Open(func(string) { now.Wait() })
	cooked := -1
	crowd.Go(func() { bar.Order("soup", func() {}) })
	crowd.Go(func() {
		now.Wait()
		cooked = bar.Cooked()
	})
	crowd.Settle()
	now.Open()
	crowd.Settle()
	var book []string
	crowd.Go(func() { book = bar.Close() })
	crowd.Finish()
	require.Contains(t, []int{0, 1}, cooked, "what somebody is told")
	require.Equal(t, []string{"soup"}, book, "what the book says")
}

// Somebody has just ordered when the owner, who knows nothing of it, closes the
// bar. The waiter is counted before the owner counts.
func TestOrderedJustInTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	bar := threeway.Open(func(string) {})
	var floor koantest.Gate
	var taken koantest.Gauge
	var book []string
	crowd.Go(func() {
		bar.Order("soup", floor.Wait)
		taken.Enter()
	})
	crowd.Settle()
	require.Equal(t, 1, taken.Total(), "orders taken while the waiter walks")
	crowd.Go(func() { book = bar.Close() })
	crowd.Settle()
	floor.Open()
	crowd.Finish()
	require.Equal(t, []string{"soup"}, book, "what the book says")
}
