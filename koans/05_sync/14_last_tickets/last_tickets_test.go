package lasttickets_test

import (
	"errors"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	lasttickets "goroutinekoans/koans/05_sync/14_last_tickets"
	"goroutinekoans/koans/koantest"
)

func accepted() error { return nil }

// Ten buyers come for three seats, and the bank is slow. When everybody has
// come to rest, three of them wait for the bank, and the others know that they
// are too late. Then all cards are accepted.
func TestASeatIsSoldOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	box := lasttickets.NewBoxOffice(3)
	var charged, tooLate koantest.Gauge
	var bank koantest.Gate
	var answers [10]error
	for i := range answers {
		crowd.Go(func() {
			answers[i] = box.Buy(func() error {
				charged.Enter()
				bank.Wait()
				return nil
			})
			if errors.Is(answers[i], lasttickets.ErrSoldOut) {
				tooLate.Enter()
			}
		})
	}
	crowd.Settle()
	charged.AtMost(t, 3, "cards charged for three seats")
	require.Equal(t, 7, tooLate.Total(), "buyers who know they are too late")
	bank.Open()
	crowd.Finish()
	require.Equal(t, 3, charged.Total(), "cards charged for three seats")
	sold := 0
	for _, err := range answers {
		if err == nil {
			sold++
		}
	}
	require.Equal(t, 3, sold, "seats sold")
}

// Three buyers and three seats: each pays when all of them are paying.
func TestBuyersPayTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	box := lasttickets.NewBoxOffice(3)
	all := koantest.NewMeeting(3)
	for range 3 {
		crowd.Go(func() {
			box.Buy(func() error {
				all.Arrive()
				return nil
			})
		})
	}
	crowd.Finish()
}

// There is one seat. The bank thinks about Ana's card; meanwhile Bruno and
// Carla come and are too late. Then her card is refused. Davi gets the seat,
// and Eva, who comes last, doesn't.
func TestARefusedCardFreesTheSeat(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	box := lasttickets.NewBoxOffice(1)
	refused := errors.New("card refused")
	var bank koantest.Gate
	var ana, bruno, carla, davi, eva error
	crowd.Go(func() {
		ana = box.Buy(func() error {
			bank.Wait()
			return refused
		})
	})
	crowd.Settle()
	crowd.Go(func() { bruno = box.Buy(accepted) })
	crowd.Go(func() { carla = box.Buy(accepted) })
	crowd.Settle()
	bank.Open()
	crowd.Finish()
	crowd.Go(func() {
		davi = box.Buy(accepted)
		eva = box.Buy(accepted)
	})
	crowd.Finish()
	require.Equal(t, refused, ana, "the answer to Ana, with a refused card")
	require.Equal(t, lasttickets.ErrSoldOut, bruno, "the answer to Bruno")
	require.Equal(t, lasttickets.ErrSoldOut, carla, "the answer to Carla")
	require.NoError(t, davi, "the answer to Davi, when the seat is free again")
	require.Equal(t, lasttickets.ErrSoldOut, eva, "the answer to Eva")
}

// A stadium sells as many seats as its sixteen counters can hand out, as fast
// as they can, on more processors than there are: one may be stopped anywhere.
// While seats are free, nobody hears that there are none.
func TestNoSeatStaysEmpty(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(16))
	const each = 20_000
	crowd := koantest.NewCrowd(t)
	box := lasttickets.NewBoxOffice(16 * each)
	var turnedAway [16]int
	for i := range turnedAway {
		crowd.Go(func() {
			for range each {
				if box.Buy(accepted) != nil {
					turnedAway[i]++
				}
			}
		})
	}
	crowd.Finish()
	require.Zero(t, turnedAway, "buyers turned away, counter by counter")
	var late error
	crowd.Go(func() { late = box.Buy(accepted) })
	crowd.Finish()
	require.Equal(t, lasttickets.ErrSoldOut, late, "the answer to one too many")
}
