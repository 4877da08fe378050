package recursiverlock_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	recursiverlock "goroutinekoans/koans/05_sync/03_recursive_rlock"
	"goroutinekoans/koans/koantest"
)

// A waiter has written the first of two coxinhas when the owner comes with new
// prices, and somebody else asks what a coxinha costs. Then he goes on.
func TestPriceChangesWhileABillIsWritten(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	menu := recursiverlock.New(map[string]int{"coxinha": 8, "juice": 5})
	var pen koantest.Gate
	var lines []int
	sum, answer, after := 0, 0, 0

	crowd.Go(func() {
		dishes := []string{"coxinha", "coxinha", "juice"}
		sum = menu.Bill(dishes, func(_ string, price int) {
			lines = append(lines, price)
			pen.Wait()
		})
	})
	crowd.Settle()
	crowd.Go(func() {
		menu.SetPrice("coxinha", 10)
		menu.SetPrice("juice", 6)
	})
	crowd.Settle()
	crowd.Go(func() { answer = menu.Price("coxinha") })
	crowd.Settle()
	pen.Open()
	crowd.Finish()
	require.Equal(t, []int{8, 8, 5}, lines, "lines of the bill")
	require.Equal(t, 21, sum, "sum of the bill")
	require.Contains(t, []int{8, 10}, answer, "answer to the question")

	crowd.Go(func() { after = menu.Price("coxinha") })
	crowd.Finish()
	require.Equal(t, 10, after, "new price of a coxinha")
}

// Three waiters meet at the first line of their bills: none goes on before all
// three are there.
func TestWaitersWriteTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	menu := recursiverlock.New(map[string]int{"coxinha": 8, "juice": 5})
	together := koantest.NewMeeting(3)
	var sums [3]int
	for i := range sums {
		crowd.Go(func() {
			dishes := []string{"coxinha", "juice"}
			sums[i] = menu.Bill(dishes, func(string, int) { together.Arrive() })
		})
	}
	crowd.Finish()
	require.Equal(t, [3]int{13, 13, 13}, sums, "sums of the bills")
}

// On carnival Monday the owner raises prices all the time, first of the
// coxinha, then of the juice. Fifteen waiters write long bills meanwhile, some
// with the juice at the beginning and some with the juice at the end.
func TestCarnival(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	menu := recursiverlock.New(map[string]int{"coxinha": 0, "juice": 0})
	coxinhas := slices.Repeat([]string{"coxinha"}, 100)
	juices := slices.Repeat([]string{"juice"}, 100)
	bills := [2][]string{
		slices.Concat(coxinhas, juices),
		slices.Concat(juices, coxinhas),
	}
	raised := 0
	var torn koantest.Gauge
	crowd.Storm(16, func(member, _ int) {
		if member == 0 {
			raised++
			menu.SetPrice("coxinha", raised)
			menu.SetPrice("juice", raised)
			return
		}
		prices, same := map[string]int{}, true
		menu.Bill(bills[member%2], func(dish string, price int) {
			if earlier, ok := prices[dish]; ok && earlier != price {
				same = false
			}
			prices[dish] = price
		})
		ahead := prices["coxinha"] - prices["juice"]
		if !same || ahead < 0 || ahead > 1 {
			torn.Enter()
		}
	})
	torn.AtMost(t, 0, "bills with prices of two moments")
}
