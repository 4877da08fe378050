package wholeshift_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	wholeshift "goroutinekoans/koans/04_mutex/08_whole_shift"
	"goroutinekoans/koans/koantest"
)

// Five waiters order the same soup. No soup is done before all five are on the
// stove and a sixth waiter has looked up order 1 in the book.
func TestAllDishesCookAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	busy := koantest.NewMeeting(6)
	kitchen := wholeshift.New(func(dish string) string {
		busy.Arrive()
		return "hot " + dish
	})
	numbers, plates := make([]int, 5), make([]string, 5)
	for i := range 5 {
		crowd.Go(func() {
			numbers[i] = kitchen.Order("soup")
			plates[i] = kitchen.Plate(numbers[i])
		})
	}
	crowd.Settle()
	var early string
	crowd.Go(func() {
		early = kitchen.Plate(1)
		busy.Arrive()
	})
	crowd.Finish()
	slices.Sort(numbers)
	require.Equal(t, []int{1, 2, 3, 4, 5}, numbers, "numbers of the orders")
	require.Equal(t, slices.Repeat([]string{"hot soup"}, 5), plates,
		"plates in the book")
	require.Empty(t, early, "plate of an order that is still cooking")
}

// The soup is ordered first and is ready last: its number is the lower one.
func TestFirstOrderedFirstNumber(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var stove koantest.Gate
	kitchen := wholeshift.New(func(dish string) string {
		if dish == "soup" {
			stove.Wait()
		}
		return "hot " + dish
	})
	var soup, salad int
	crowd.Go(func() { soup = kitchen.Order("soup") })
	crowd.Settle()
	crowd.Go(func() { salad = kitchen.Order("salad") })
	crowd.Settle()
	stove.Open()
	crowd.Finish()
	require.Equal(t, 1, soup, "number of the first order")
	require.Equal(t, 2, salad, "number of the second order")
}

// Eight waiters order as quickly as they can: what they got is in the book
// under their number.
func TestBookIsRight(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	kitchen := wholeshift.New(func(dish string) string { return "hot " + dish })
	dishes := []string{"soup", "rice", "beans", "fish"}
	var mixedUp [8]int
	crowd.Storm(8, func(waiter, _ int) {
		dish := dishes[waiter%4]
		if kitchen.Plate(kitchen.Order(dish)) != "hot "+dish {
			mixedUp[waiter]++
		}
	})
	require.Zero(t, mixedUp, "wrong plates in the book, waiter by waiter")
}
