package doublerlockwrite_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	bar "goroutinekoans/koans/13_deadlocks/05_double_rlock_write"
	"goroutinekoans/koans/koantest"
)

// One writes the menu, one counts the stock. Both are in the middle of it when
// there is a new price, and a delivery. Then they go on.
func TestPriceAndDeliveryMeanwhile(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	prices := bar.NewList(map[string]int{"cake": 4, "juice": 5})
	stock := bar.NewList(map[string]int{"juice": 2})
	var chalk, pencil koantest.Gate
	var soldOut []string
	worth := 0
	crowd.Go(func() {
		wait := func(string, int) { chalk.Wait() }
		soldOut = bar.Menu(prices, stock, wait)
	})
	crowd.Go(func() {
		wait := func(string, int) { pencil.Wait() }
		worth = bar.Worth(prices, stock, wait)
	})
	crowd.Settle()
	crowd.Go(func() { prices.Set("juice", 6) })
	crowd.Go(func() { stock.Set("juice", 12) })
	crowd.Settle()
	chalk.Open()
	pencil.Open()
	crowd.Finish()
	require.Equal(t, []string{"cake"}, soldOut, "what is sold out")
	require.Contains(t, []int{10, 12}, worth, "what the stock is worth")

	crowd.Go(func() { worth = bar.Worth(prices, stock, func(string, int) {}) })
	crowd.Finish()
	require.Equal(t, 72, worth, "what the stock is worth in the end")
}

// Two people write menus and two count. They meet: none goes on before all four
// are there.
func TestReadersReadTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	prices := bar.NewList(map[string]int{"juice": 5})
	stock := bar.NewList(map[string]int{"juice": 2})
	together := koantest.NewMeeting(4)
	arrive := func(string, int) { together.Arrive() }
	for range 2 {
		crowd.Go(func() { bar.Menu(prices, stock, arrive) })
		crowd.Go(func() { bar.Worth(prices, stock, arrive) })
	}
	crowd.Finish()
}

// The menu is at its first line when both prices change, first that of the cake
// and then that of the juice. A pie is delivered, too.
func TestTheMenuIsOfOneMoment(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	prices := bar.NewList(map[string]int{"cake": 4, "juice": 5})
	stock := bar.NewList(map[string]int{"cake": 1})
	var chalk koantest.Gate
	var menu []int
	crowd.Go(func() {
		bar.Menu(prices, stock, func(_ string, price int) {
			menu = append(menu, price)
			chalk.Wait()
		})
	})
	crowd.Settle()
	crowd.Go(func() {
		prices.Set("cake", 40)
		prices.Set("juice", 50)
	})
	crowd.Go(func() { stock.Set("pie", 1) })
	crowd.Settle()
	chalk.Open()
	crowd.Finish()
	require.Equal(t, []int{4, 5}, menu, "prices on the menu")
}

// The first of two dishes has been counted when both are delivered, and the
// owner writes the price of the pie.
func TestTheStockIsOfOneMoment(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	prices := bar.NewList(map[string]int{"cake": 4, "juice": 5})
	stock := bar.NewList(map[string]int{"cake": 1, "juice": 1})
	var pencil koantest.Gate
	var counted []int
	worth := 0
	crowd.Go(func() {
		worth = bar.Worth(prices, stock, func(_ string, n int) {
			counted = append(counted, n)
			pencil.Wait()
		})
	})
	crowd.Settle()
	crowd.Go(func() {
		stock.Set("cake", 10)
		stock.Set("juice", 10)
	})
	crowd.Go(func() { prices.Set("pie", 3) })
	crowd.Settle()
	pencil.Open()
	crowd.Finish()
	require.Equal(t, []int{1, 1}, counted, "what was counted")
	require.Equal(t, 9, worth, "what the counted is worth")
}
