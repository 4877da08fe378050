package tipjar_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	tipjar "goroutinekoans/koans/04_mutex/02_tip_jar"
	"goroutinekoans/koans/koantest"
)

// coins is what is in the jar when everybody has gone home.
func coins(crowd *koantest.Crowd, jar *tipjar.Jar) int {
	n := 0
	crowd.Go(func() { n = jar.Coins() })
	crowd.Finish()
	return n
}

// Twenty guests tip two coins each, and the waiter keeps looking at the jar.
// At closing time all forty coins are in it.
func TestEveryCoinIsInTheJar(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var jar tipjar.Jar
	for range 20 {
		crowd.Go(func() { jar.Tip(func() int { return 2 }) })
		crowd.Go(func() { jar.Coins() })
	}
	crowd.Finish()
	require.Equal(t, 40, coins(crowd, &jar), "coins in the jar")
}

// Thirty guests look for a coin in their pockets. When each has come as far as
// they get, all find one.
func TestPocketsTakeTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var jar tipjar.Jar
	var pocket koantest.Gate
	for range 30 {
		crowd.Go(func() {
			jar.Tip(func() int {
				pocket.Wait()
				return 1
			})
		})
	}
	crowd.Settle()
	pocket.Open()
	crowd.Finish()
	require.Equal(t, 30, coins(crowd, &jar), "coins in the jar")
}

// Four crazy nights, on which eight guests throw coins as fast as they can,
// 15000 each.
func TestCrazyNights(t *testing.T) {
	koantest.NoLeaks(t)
	// More threads than processors: the system interrupts a guest anywhere,
	// also between two steps that belong together.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(16))
	for range 4 {
		crowd := koantest.NewCrowd(t)
		var jar tipjar.Jar
		var opens koantest.Gate
		for range 8 {
			crowd.Go(func() {
				opens.Wait()
				for range 15000 {
					jar.Tip(func() int { return 1 })
				}
			})
		}
		crowd.Settle()
		opens.Open()
		crowd.Finish()
		require.Equal(t, 120000, coins(crowd, &jar), "coins in the jar")
	}
}
