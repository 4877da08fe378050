package leakedmap_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	leakedmap "goroutinekoans/koans/04_mutex/09_leaked_map"
	"goroutinekoans/koans/koantest"
)

// The boss asks for the list and takes a while to find her glasses. Meanwhile
// Ana has another drink, and the cook asks for a list of his own. Then the boss
// adds up hers.
func TestListStaysAsItWas(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ledger := leakedmap.New()
	var glasses koantest.Gate
	sum := 0
	crowd.Go(func() {
		ledger.Add("ana", time.Friday, 10)
		ledger.Add("bruno", time.Friday, 20)
		list := ledger.All()
		glasses.Wait()
		for _, days := range list {
			sum += days[time.Friday]
		}
	})
	crowd.Settle()
	cooks := 0
	crowd.Go(func() {
		ledger.Add("ana", time.Friday, 5)
		cooks = ledger.All()["ana"][time.Friday]
	})
	crowd.Settle()
	glasses.Open()
	crowd.Finish()
	require.Equal(t, 30, sum, "sum of the list")
	require.Equal(t, 15, cooks, "what Ana owes")
}

// The boss strikes out Ana's Friday and all of Bruno on her list: in the
// ledger, both debts are still there.
func TestCrossingOutIsHarmless(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ledger := leakedmap.New()
	var list map[string][]int
	crowd.Go(func() {
		ledger.Add("ana", time.Friday, 10)
		ledger.Add("bruno", time.Sunday, 20)
		mine := ledger.All()
		mine["ana"][time.Friday] = 0
		delete(mine, "bruno")
		list = ledger.All()
	})
	crowd.Finish()
	require.Equal(t, map[string][]int{
		"ana":   {time.Friday: 10, time.Saturday: 0},
		"bruno": {time.Sunday: 20, time.Saturday: 0},
	}, list, "the next list")
}

// Four waiters write all the time while four others ask for the list.
func TestManyAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ledger := leakedmap.New()
	var drinks [8]int
	crowd.Storm(8, func(waiter, _ int) {
		if waiter%2 == 0 {
			ledger.Add("ana", time.Monday, 1)
			drinks[waiter]++
		} else {
			ledger.All()
		}
	})
	var list map[string][]int
	crowd.Go(func() { list = ledger.All() })
	crowd.Finish()
	sum := drinks[0] + drinks[2] + drinks[4] + drinks[6]
	require.Equal(t, []int{time.Monday: sum, time.Saturday: 0}, list["ana"],
		"what Ana owes")
}
