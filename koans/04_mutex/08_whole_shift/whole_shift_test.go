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

// Twenty waiters order as quickly as they can: what they got is in the book
// under their number.
func TestBookIsRight(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	kitchen := wholeshift.New(func(dish string) string { return "hot " + dish })
	dishes := []string{"soup", "rice", "beans", "fish"}
	ordered, plates := make([]string, 20), make([]string, 20)
	for i := range 20 {
		ordered[i] = "hot " + dishes[i%4]
		crowd.Go(func() {
			plates[i] = kitchen.Plate(kitchen.Order(dishes[i%4]))
		})
	}
	crowd.Finish()
	require.Equal(t, ordered, plates, "plates in the book")
}
