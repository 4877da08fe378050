package namedresult_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	namedresult "goroutinekoans/koans/12_races/03_named_result"
	"goroutinekoans/koans/koantest"
)

// The guest gets a receipt, and the kitchen a ticket.
func TestTicketAndReceipt(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar namedresult.Bar
	var ticket, receipt string
	crowd.Go(func() {
		receipt = bar.Order("soup", 20, func(paper string) { ticket = paper })
		bar.Close()
	})
	crowd.Finish()
	require.Equal(t, "1 soup", ticket, "the kitchen's ticket")
	require.Equal(t, "1 soup, in 20 minutes", receipt, "the guest's receipt")
}

// The cook doesn't finish before the guest has the receipt.
func TestTheReceiptComesAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar namedresult.Bar
	both := koantest.NewMeeting(2)
	var ticket string
	crowd.Go(func() {
		bar.Order("cake", 50, func(paper string) {
			ticket = paper
			both.Arrive()
		})
		both.Arrive()
		bar.Close()
	})
	crowd.Finish()
	require.Equal(t, "1 cake", ticket, "the kitchen's ticket")
}

// Three guests order at the same time. Close waits until all has been cooked.
func TestCloseWaitsForTheKitchen(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var bar namedresult.Bar
	dishes := []string{"soup", "cake", "beans"}
	tickets := make([]string, len(dishes))
	receipts := make([]string, len(dishes))
	for i, dish := range dishes {
		crowd.Go(func() {
			receipts[i] = bar.Order(dish, 5, func(paper string) {
				tickets[i] = paper
			})
		})
	}
	crowd.Finish()
	var stove koantest.Gate
	closed := false
	crowd.Go(func() {
		bar.Order("tea", 5, func(string) { stove.Wait() })
		bar.Close()
		closed = true
	})
	crowd.Settle()
	require.Equal(t, 1, stove.Waiting(), "dishes on the stove")
	require.Len(t, crowd.Members(), 2, "people who wait for the tea")
	stove.Open()
	crowd.Finish()
	require.True(t, closed, "the bar has closed")
	for i, dish := range dishes {
		require.Equal(t, "1 "+dish, tickets[i], "the kitchen's ticket")
		require.Equal(t, "1 "+dish+", in 5 minutes", receipts[i],
			"the guest's receipt")
	}
}
