package blockedischeap_test

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	blockedischeap "goroutinekoans/koans/02_scheduler/05_blocked_is_cheap"
	"goroutinekoans/koans/koantest"
)

// Two offices with 300 and 500 lines, each with three times as many shops, and
// two processors. Each shop needs a minute to look for its price.
func TestAllLinesAreInUse(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	for _, lines := range []int{300, 500} {
		koantest.Bubble(t, func(t *testing.T) {
			var phoning koantest.Gauge
			call := func(string) int {
				phoning.Enter()
				time.Sleep(time.Minute)
				phoning.Leave()
				return 1
			}
			start := time.Now()
			prices := blockedischeap.Prices(shops(3*lines), lines, call)
			phoning.AtMost(t, lines, "calls at once")
			koantest.Took(t, 3*time.Minute, time.Since(start),
				"three calls on each line")
			require.Len(t, prices, 3*lines, "prices")
			require.Equal(t, 2, runtime.GOMAXPROCS(0), "GOMAXPROCS afterwards")
			time.Sleep(time.Hour)
		})
	}
}

// Five lines, and two processors. The first call takes 20 minutes, each of the
// other 20 takes four: one line for the first, four for the others.
func TestAFreeLineIsUsedAtOnce(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	koantest.Bubble(t, func(t *testing.T) {
		var first atomic.Bool
		start := time.Now()
		blockedischeap.Prices(shops(21), 5, func(string) int {
			if first.CompareAndSwap(false, true) {
				time.Sleep(16 * time.Minute)
			}
			time.Sleep(4 * time.Minute)
			return 1
		})
		koantest.Took(t, 20*time.Minute, time.Since(start),
			"one long call, 20 short ones")
		time.Sleep(time.Hour)
	})
}

// An old office with three lines never phones more than three shops at once.
func TestNoMoreCallsThanLines(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(8))
	koantest.Bubble(t, func(t *testing.T) {
		var phoning koantest.Gauge
		blockedischeap.Prices(shops(30), 3, func(string) int {
			phoning.Enter()
			time.Sleep(time.Minute)
			phoning.Leave()
			return 1
		})
		phoning.Exactly(t, 3, "calls on three lines")
		time.Sleep(time.Hour)
	})
}

// The shops answer in another order than they are phoned in; and there may be
// fewer shops than lines, even none.
func TestEveryPriceAtItsPlace(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, n := range []int{0, 1, 7, 40} {
			want := make([]int, n)
			for i := range want {
				want[i] = 100 + i
			}
			got := blockedischeap.Prices(shops(n), 8, func(shop string) int {
				i := 0
				fmt.Sscanf(shop, "shop %d", &i)
				time.Sleep(time.Duration(n-i) * time.Minute)
				return 100 + i
			})
			if n > 0 {
				require.Equal(t, want, got, "the prices")
			}
		}
		time.Sleep(time.Hour)
	})
}

// shops are so many shops, "shop 0" and so on.
func shops(n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprint("shop ", i)
	}
	return names
}
