package lasttickets_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	lasttickets "goroutinekoans/koans/05_sync/14_last_tickets"
	"goroutinekoans/koans/koantest"
)

var errRefused = errors.New("card refused")

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
	var bank koantest.Gate
	var ana, bruno, carla, davi, eva error
	crowd.Go(func() {
		ana = box.Buy(func() error {
			bank.Wait()
			return errRefused
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
	require.Equal(t, errRefused, ana, "the answer to Ana, with a refused card")
	require.Equal(t, lasttickets.ErrSoldOut, bruno, "the answer to Bruno")
	require.Equal(t, lasttickets.ErrSoldOut, carla, "the answer to Carla")
	require.NoError(t, davi, "the answer to Davi, when the seat is free again")
	require.Equal(t, lasttickets.ErrSoldOut, eva, "the answer to Eva")
}

// Tonight no card is accepted. Sixteen counters sell twenty seats over and
// over, and get each of them back: at no moment are all the seats taken. When
// the cards work again, the twenty seats are still there.
func TestNoSeatStaysEmpty(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	box := lasttickets.NewBoxOffice(20)
	var turnedAway [16]int
	crowd.Storm(16, func(counter, _ int) {
		err := box.Buy(func() error { return errRefused })
		if err == lasttickets.ErrSoldOut {
			turnedAway[counter]++
		}
	})
	require.Zero(t, turnedAway, "buyers turned away, counter by counter")
	sold := 0
	crowd.Go(func() {
		for range 30 {
			if box.Buy(accepted) == nil {
				sold++
			}
		}
	})
	crowd.Finish()
	require.Equal(t, 20, sold, "seats sold in the end")
}
