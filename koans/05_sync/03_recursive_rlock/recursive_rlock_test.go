package recursiverlock_test

import (
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	recursiverlock "goroutinekoans/koans/05_sync/03_recursive_rlock"
	"goroutinekoans/koans/koantest"
)

// A waiter has written the first of two coxinhas when the owner comes with a
// new price, and somebody else asks what a coxinha costs. Then he goes on.
func TestPriceChangesWhileABillIsWritten(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	menu := recursiverlock.New(map[string]int{"coxinha": 8})
	var pen koantest.Gate
	var lines []int
	sum, answer, after := 0, 0, 0

	crowd.Go(func() {
		dishes := []string{"coxinha", "coxinha"}
		sum = menu.Bill(dishes, func(_ string, price int) {
			lines = append(lines, price)
			pen.Wait()
		})
	})
	crowd.Settle()
	crowd.Go(func() { menu.SetPrice("coxinha", 10) })
	crowd.Settle()
	crowd.Go(func() { answer = menu.Price("coxinha") })
	crowd.Settle()
	pen.Open()
	crowd.Finish()
	require.Equal(t, []int{8, 8}, lines, "lines of the bill")
	require.Equal(t, 16, sum, "sum of the bill")
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

// On carnival Monday sixteen people change the price and write a long bill,
// over and over, all at the same time.
func TestCarnival(t *testing.T) {
	koantest.NoLeaks(t)
	// More threads than processors: the system interrupts anybody anywhere,
	// also between two steps that belong together.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(16))
	crowd := koantest.NewCrowd(t)
	menu := recursiverlock.New(map[string]int{"coxinha": 8})
	dishes := slices.Repeat([]string{"coxinha"}, 500)
	var opens koantest.Gate
	var torn koantest.Gauge
	for i := range 16 {
		crowd.Go(func() {
			opens.Wait()
			for round := range 40 {
				menu.SetPrice("coxinha", 100*i+round)
				lowest, highest := 10_000, -1
				menu.Bill(dishes, func(_ string, price int) {
					lowest = min(lowest, price)
					highest = max(highest, price)
				})
				if lowest != highest {
					torn.Enter()
				}
			}
		})
	}
	crowd.Settle()
	opens.Open()
	crowd.Finish()
	torn.AtMost(t, 0, "bills with two prices for one dish")
}
