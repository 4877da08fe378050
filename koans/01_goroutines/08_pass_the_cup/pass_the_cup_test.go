package passthecup_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	passthecup "goroutinekoans/koans/01_goroutines/08_pass_the_cup"
	"goroutinekoans/koans/koantest"
)

// Four customers come in quick succession, and the shop closes; only then is
// the barista's machine hot. All four cups are made, one at a time.
func TestEveryCupInOrder(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	orders := []string{"espresso", "latte", "mocha", "tea"}
	var hot koantest.Gate
	var brewing, home koantest.Gauge
	customers := 0
	next := func() (string, bool) {
		if customers == len(orders) {
			return "", false
		}
		customers++
		return orders[customers-1], true
	}
	var brewed []string
	brew := func(order string) {
		brewing.Enter()
		hot.Wait()
		brewed = append(brewed, order)
		brewing.Leave()
	}
	crowd.Go(func() {
		passthecup.Serve(next, brew)
		home.Enter()
	})
	crowd.Settle()
	require.Equal(t, 0, home.Total(), "closings before the last cup was made")
	brewing.AtMost(t, 1, "cups on the machine at once")
	hot.Open()
	crowd.Finish()
	require.Equal(t, orders, brewed, "cups made")
}

// The cup of the first customer is ready as soon as the second one is at the
// till: the cashier and the barista have to work at the same time.
func TestTheNextOrderIsTakenMeanwhile(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(2)
	var customers, cups koantest.Gauge
	next := func() (string, bool) {
		customers.Enter()
		if customers.Total() == 2 {
			together.Arrive()
		}
		return "latte", customers.Total() <= 3
	}
	brew := func(string) {
		cups.Enter()
		if cups.Total() == 1 {
			together.Arrive()
		}
	}
	crowd.Go(func() { passthecup.Serve(next, brew) })
	crowd.Finish()
	require.Equal(t, 3, cups.Total(), "cups made")
}

// A slow afternoon: for every customer the test waits until cashier and
// barista are at rest, and every cup is made before the next customer comes.
func TestNobodyIsRestlessOnASlowAfternoon(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var door koantest.Gate
	var customers, cups koantest.Gauge
	next := func() (string, bool) {
		door.Wait()
		customers.Enter()
		return "tea", customers.Total() <= 3
	}
	crowd.Go(func() {
		passthecup.Serve(next, func(string) { cups.Enter() })
	})
	for customer := range 4 {
		crowd.Settle()
		require.Equal(t, customer, cups.Total(), "cups made so far")
		door.Next()
	}
	crowd.Finish()
}
