package hiddenbyprintln_test

import (
	"runtime"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	hidden "goroutinekoans/koans/12_races/06_hidden_by_println"
	"goroutinekoans/koans/koantest"
)

// silent is a printer without paper. It locks nothing.
func silent(...any) {}

// coins is what is in the till when everybody has paid.
func coins(crowd *koantest.Crowd, till *hidden.Till) int {
	n := 0
	crowd.Go(func() { n = till.Coins() })
	crowd.Finish()
	return n
}

// Eight guests pay, and the boss looks into the till now and then. Nobody
// prints anything.
func TestTheTillIsRightWithoutAPrinter(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var till hidden.Till
	for range 8 {
		crowd.Go(func() { till.Pay(func() int { return 3 }, silent) })
		crowd.Go(func() { till.Coins() })
	}
	crowd.Finish()
	require.Equal(t, 24, coins(crowd, &till), "coins in the till")
}

// Eight guests pay at a printer with a lock, as fmt.Println has one. All have
// printed their first line when the first of them puts coins into the till.
func TestTheTillIsRightWithAPrinter(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var till hidden.Till
	var printer sync.Mutex
	var pockets koantest.Gate
	lines := 0
	for range 8 {
		crowd.Go(func() {
			till.Pay(
				func() int {
					pockets.Wait()
					return 3
				},
				func(...any) {
					printer.Lock()
					lines++
					printer.Unlock()
				},
			)
		})
	}
	crowd.Settle()
	pockets.Open()
	crowd.Finish()
	require.Equal(t, 24, coins(crowd, &till), "coins in the till")
	require.GreaterOrEqual(t, lines, 16, "lines printed")
}

// Three guests count: none is done before the others have begun.
func TestEverybodyCountsTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var till hidden.Till
	counting := koantest.NewMeeting(3)
	for range 3 {
		crowd.Go(func() {
			till.Pay(func() int {
				counting.Arrive()
				return 5
			}, silent)
		})
	}
	crowd.Finish()
	require.Equal(t, 15, coins(crowd, &till), "coins in the till")
}

// Eight guests pay as fast as they can, on more processors than there are: one
// may be stopped anywhere.
func TestNoCoinGetsLost(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(16))
	crowd := koantest.NewCrowd(t)
	var till hidden.Till
	for range 8 {
		crowd.Go(func() {
			for range 20_000 {
				till.Pay(func() int { return 1 }, silent)
			}
		})
	}
	crowd.Finish()
	require.Equal(t, 160_000, coins(crowd, &till), "coins in the till")
}
