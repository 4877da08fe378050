package piggybank_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	piggybank "goroutinekoans/koans/04_mutex/05_piggy_bank"
	"goroutinekoans/koans/koantest"
)

// One person alone: who saves can take what was saved, and no more.
func TestAllOrNone(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bank piggybank.Bank
	var tooMuch, taken bool
	var told, left int
	tell := func() { told++ }
	crowd.Go(func() {
		bank.Save(5)
		tooMuch = bank.Take(6, tell)
		taken = bank.Take(3, tell)
		left = bank.Coins()
	})
	crowd.Finish()
	require.False(t, tooMuch, "six of five coins taken")
	require.True(t, taken, "three of five coins taken")
	require.Equal(t, 1, told, "times the boss was told")
	require.Equal(t, 2, left, "coins left")
}

// Three coins, and five people who want one each. The boss doesn't nod until
// everybody has come as far as they can.
func TestNobodyGetsCoinsThatAreNotThere(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bank piggybank.Bank
	var nod koantest.Gate
	var told, happy koantest.Gauge
	crowd.Go(func() { bank.Save(3) })
	crowd.Finish()
	for range 5 {
		crowd.Go(func() {
			tell := func() {
				told.Enter()
				nod.Wait()
			}
			if bank.Take(1, tell) {
				happy.Enter()
			}
		})
	}
	crowd.Settle()
	nod.Open()
	crowd.Finish()
	left := -1
	crowd.Go(func() { left = bank.Coins() })
	crowd.Finish()
	require.Equal(t, 3, happy.Total(), "people who got their coin")
	require.Equal(t, 3, told.Total(), "times the boss was told")
	require.Equal(t, 0, left, "coins left")
}

// On payday everybody saves one coin and tries to take one twice, over and
// over. The bank is often empty, and never emptier than that; in the evening,
// what is left is what was saved and not taken.
func TestPayday(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bank piggybank.Bank
	var shocked koantest.Gauge
	var owns [16]int
	crowd.Storm(16, func(i, _ int) {
		bank.Save(1)
		owns[i]++
		for range 2 {
			if bank.Take(1, func() {}) {
				owns[i]--
			}
		}
		if bank.Coins() < 0 {
			shocked.Enter()
		}
	})
	shocked.AtMost(t, 0, "people who saw fewer than no coins")
	sum, left := 0, 0
	crowd.Go(func() { left = bank.Coins() })
	crowd.Finish()
	for _, coins := range owns {
		sum += coins
	}
	require.Equal(t, sum, left, "coins left")
}
