package fanoutin_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	fanoutin "goroutinekoans/koans/10_patterns/02_fan_out_in"
	"goroutinekoans/koans/koantest"
)

// night is what came out of the purses of one evening.
type night struct {
	counting koantest.Gauge // waiters who count
	booking  koantest.Gauge // sums that are being booked
	cashed   time.Duration  // when CashUp returned
	booked   int            // how many sums were in the book then
	euros    int            // what is in the book in the end
}

// cashUp has purses counted on a virtual clock: the first one takes the time
// given first, and so on; and its sum is 1, that of the next one 2, 4, 8 …
// Booking a sum takes as long as it is told.
func cashUp(t *testing.T, booking time.Duration, counting ...int) *night {
	t.Helper()
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	n := &night{}
	purses := make([]string, len(counting))
	for i := range purses {
		purses[i] = string(rune('a' + i))
	}
	crowd.Go(func() {
		fanoutin.CashUp(purses,
			func(purse string) int {
				i := int(purse[0] - 'a')
				n.counting.Enter()
				clock.Sleep(time.Duration(counting[i]) * time.Minute)
				n.counting.Leave()
				return 1 << i
			},
			func(euros int) {
				n.booking.Enter()
				clock.Sleep(booking)
				n.euros += euros
				n.booking.Leave()
			})
		n.cashed = clock.Now()
		n.booked = n.booking.Total() - n.booking.Inside()
	})
	clock.Run()
	return n
}

// Five waiters count for a minute each, and each of the five sums takes a
// minute to book: after six minutes everything is in the book.
func TestTheLastSumIsBookedToo(t *testing.T) {
	koantest.NoLeaks(t)
	n := cashUp(t, time.Minute, 1, 1, 1, 1, 1)
	koantest.Took(t, 6*time.Minute, n.cashed, "cashing up")
	require.Equal(t, 5, n.booked, "sums in the book when CashUp returned")
	require.Equal(t, 1+2+4+8+16, n.euros, "euros in the book")
	n.counting.Exactly(t, 5, "waiters counting at once")
	n.booking.Exactly(t, 1, "sums booked at once")
}

// Nobody has to wait for the slowest one: the sums come in minutes 1, 5 and 9,
// and each is booked at once, in two minutes.
func TestBookingGoesOnMeanwhile(t *testing.T) {
	koantest.NoLeaks(t)
	n := cashUp(t, 2*time.Minute, 9, 1, 5)
	koantest.Took(t, 11*time.Minute, n.cashed, "cashing up")
	require.Equal(t, 3, n.booked, "sums in the book when CashUp returned")
	require.Equal(t, 1+2+4, n.euros, "euros in the book")
}

// An evening with one waiter, and one with none.
func TestQuietNight(t *testing.T) {
	koantest.NoLeaks(t)
	n := cashUp(t, 2*time.Minute, 3)
	koantest.Took(t, 5*time.Minute, n.cashed, "cashing up one purse")
	require.Equal(t, 1, n.euros, "euros in the book")
	n = cashUp(t, 2*time.Minute)
	koantest.Took(t, 0, n.cashed, "cashing up no purse")
	require.Zero(t, n.euros, "euros in the book")
}
