package tipjar_test

import (
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
// they get, nobody is done, and then all find one.
func TestPocketsTakeTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var jar tipjar.Jar
	var pocket koantest.Gate
	var done koantest.Gauge
	for range 30 {
		crowd.Go(func() {
			jar.Tip(func() int {
				pocket.Wait()
				return 1
			})
			done.Enter()
		})
	}
	crowd.Settle()
	require.Zero(t, done.Total(), "guests who are done and have no coin yet")
	pocket.Open()
	crowd.Finish()
	require.Equal(t, 30, coins(crowd, &jar), "coins in the jar")
}

// On a crazy night eight guests throw coins as fast as they can.
func TestCrazyNight(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var jar tipjar.Jar
	var thrown [8]int
	crowd.Storm(8, func(guest, _ int) {
		jar.Tip(func() int { return 1 })
		thrown[guest]++
	})
	sum := 0
	for _, n := range thrown {
		sum += n
	}
	require.Equal(t, sum, coins(crowd, &jar), "coins in the jar")
}
