package tinytasks_test

import (
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	tinytasks "goroutinekoans/koans/16_performance/01_tiny_tasks"
	"goroutinekoans/koans/koantest"
)

// pile is a pile of receipts with the numbers 0, 1, 2 and so on.
func pile(size int) []int {
	receipts := make([]int, size)
	for i := range receipts {
		receipts[i] = i
	}
	return receipts
}

// Sixty receipts, and four clerks who put down their pens at the first one.
// When everybody has come to rest, there are four of them.
func TestFourClerks(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var office, done koantest.Gauge
	var pens koantest.Gate
	crowd.Go(func() {
		tinytasks.Sum(pile(60), 4, func(receipt int) int {
			office.Enter()
			pens.Wait()
			office.Leave()
			return receipt
		})
		done.Enter()
	})
	crowd.Settle()
	office.Exactly(t, 4, "receipts read at once")
	require.Zero(t, done.Total(), "sums while the clerks are still reading")
	pens.Open()
	crowd.Finish()
}

// Three clerks have a thousand receipts, and begin together. Every receipt is
// marked by the goroutine that reads it, with the time: there are three marks,
// each is on one stack, and time goes by from its beginning to its end.
func TestOneStackForEachClerk(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	marks, times := make([]int, 1000), make([]int, 1000)
	var now koantest.Gauge // moves on with every receipt
	begin := koantest.NewMeeting(3)
	crowd.Go(func() {
		tinytasks.Sum(pile(len(marks)), 3, func(receipt int) int {
			now.Enter()
			marks[receipt], times[receipt] = me(), now.Total()
			if receipt%334 == 0 {
				begin.Arrive()
			}
			return receipt
		})
	})
	crowd.Finish()
	clerks := map[int]bool{}
	stacks, size, largest, back := 0, 0, 0, 0
	for i, mark := range marks {
		clerks[mark] = true
		if i == 0 || mark != marks[i-1] {
			stacks++
			size = 0
		} else if times[i] < times[i-1] {
			back++
		}
		size++
		largest = max(largest, size)
	}
	require.Len(t, clerks, 3, "goroutines that read receipts")
	require.Equal(t, 3, stacks, "stacks of receipts")
	require.LessOrEqual(t, largest, 334, "receipts in the largest stack")
	require.Zero(t, back, "receipts read before the one in front of them")
}

// me is the number of the goroutine that asks, as its stack trace shows it.
func me() int {
	trace := make([]byte, 64)
	trace = trace[:runtime.Stack(trace, false)]
	number, _ := strconv.Atoi(strings.Fields(string(trace))[1])
	return number
}

// Piles of all sizes, with more receipts than clerks and with fewer: every
// receipt is read once, and counts.
func TestEveryReceiptCounts(t *testing.T) {
	koantest.NoLeaks(t)
	for _, clerks := range []int{1, 2, 5} {
		for size := range 12 {
			crowd := koantest.NewCrowd(t)
			read, want := make([]int, size), make([]int, size)
			sum := 0
			crowd.Go(func() {
				sum = tinytasks.Sum(pile(size), clerks, func(receipt int) int {
					read[receipt]++
					return 1 << receipt
				})
			})
			crowd.Finish()
			for i := range want {
				want[i] = 1
			}
			require.Equal(t, 1<<size-1, sum, "the sum")
			require.Equal(t, want, read, "how often each receipt is read")
		}
	}
}
