package cashregister_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	cashregister "goroutinekoans/koans/17_bar/03_cash_register"
	"goroutinekoans/koans/koantest"
)

var errDeclined = errors.New("card declined")

// A tablet is charging five euros when another one sends the same receipt.
// Nothing is in the books yet, so nobody is told that it was, and nobody can
// refund it. Then it is, once; and when the receipt comes for the third time,
// it is there already.
func TestOneReceiptFromTwoTablets(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	register := cashregister.New()
	var card koantest.Gate
	var charging, told koantest.Gauge
	answers := make([]error, 3)
	pay := func(tablet int) {
		answers[tablet] = register.Pay(context.Background(), "A1", 500,
			func() error {
				charging.Enter()
				defer charging.Leave()
				card.Wait()
				return nil
			})
		told.Enter()
	}
	crowd.Go(func() { pay(0) })
	crowd.Settle()
	crowd.Go(func() { pay(1) })
	crowd.Settle()
	var refunded bool
	crowd.Go(func() { refunded = register.Refund("A1") })
	crowd.Settle()
	early := told.Total()
	till, sales := audit(crowd, register)
	card.Open()
	crowd.Finish()
	crowd.Go(func() { pay(2) })
	crowd.Finish()
	require.False(t, refunded, "a refund for what isn't paid yet")
	require.Equal(t, 0, early, "who got an answer before it was charged")
	require.Equal(t, 0, till, "cents in the till before it was charged")
	require.Equal(t, 0, sales, "cents of sales before it was charged")
	require.Equal(t, make([]error, 3), answers, "answers")
	require.Equal(t, 1, charging.Total(), "charges for one receipt")
	wantBooks(t, crowd, register, 500)
}

// A tablet charges, and another one waits for it. Whoever does so must be
// waiting, not looking at the clock: if a bubble can see it, charging takes a
// whole day there.
func TestTabletsHavePatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	register := cashregister.New()
	var card koantest.Gate
	for range 2 {
		crowd.Go(func() {
			register.Pay(context.Background(), "A1", 500, func() error {
				card.Wait()
				return nil
			})
		})
	}
	waiting := crowd.Settle()
	card.Open()
	crowd.Finish()
	if !koantest.Bubbly(waiting) {
		return
	}
	koantest.Bubble(t, func(t *testing.T) {
		register := cashregister.New()
		var charging koantest.Gauge
		answers := make([]error, 2)
		times := make([]time.Duration, 2)
		start := time.Now()
		var tablets sync.WaitGroup
		for i := range answers {
			tablets.Go(func() {
				answers[i] = register.Pay(context.Background(), "A1", 500,
					func() error {
						charging.Enter()
						time.Sleep(24 * time.Hour)
						return nil
					})
				times[i] = time.Since(start)
			})
		}
		tablets.Wait()
		require.Equal(t, make([]error, 2), answers, "answers")
		require.Equal(t, 1, charging.Total(), "charges for one receipt")
		for _, took := range times {
			koantest.Took(t, 24*time.Hour, took, "a charge of one day")
		}
	})
}

// Five tablets send the same receipt. The first card is declined; then one of
// those that wait charges another, which is declined, too, and so on; the last
// one's is good. Each gets its own answer.
func TestCardsAreDeclined(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	register := cashregister.New()
	var card koantest.Gate
	var charging koantest.Gauge
	answers := make([]error, 5)
	for i := range answers {
		crowd.Go(func() {
			answers[i] = register.Pay(context.Background(), "A1", 500,
				func() error {
					charging.Enter()
					defer charging.Leave()
					last := charging.Total() == len(answers)
					card.Wait()
					if last {
						return nil
					}
					return errDeclined
				})
		})
		if i == 0 {
			crowd.Settle()
		}
	}
	for range answers {
		crowd.Settle()
		card.Next()
	}
	crowd.Settle()
	card.Open()
	crowd.Finish()
	charging.AtMost(t, 1, "cards charged at once for one receipt")
	require.Equal(t, 5, charging.Total(), "cards charged for one receipt")
	require.ElementsMatch(t, []error{
		errDeclined, errDeclined, errDeclined, errDeclined, nil,
	}, answers, "answers")
	require.Equal(t, errDeclined, answers[0], "answer about the first card")
	wantBooks(t, crowd, register, 500)
}

// All cards are declined, and nothing is in the books. Later the same receipt
// is paid after all.
func TestPaidLater(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	register := cashregister.New()
	answers := make([]error, 3)
	for i := range answers {
		crowd.Go(func() {
			answers[i] = register.Pay(context.Background(), "A1", 500,
				func() error { return errDeclined })
		})
	}
	crowd.Finish()
	require.Equal(t, []error{errDeclined, errDeclined, errDeclined}, answers,
		"answers")
	wantBooks(t, crowd, register, 0)
	crowd.Go(func() {
		answers[0] = register.Pay(context.Background(), "A1", 500,
			func() error { return nil })
	})
	crowd.Finish()
	require.NoError(t, answers[0], "answer about a receipt that is paid later")
	wantBooks(t, crowd, register, 500)
}

// While a tablet is charging, the guest at another one with the same receipt
// has enough and leaves. The charge goes on.
func TestTheGuestLeaves(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	register := cashregister.New()
	ctx, leave := context.WithCancel(context.Background())
	defer leave()
	var card koantest.Gate
	var charging, gone koantest.Gauge
	charge := func() error {
		charging.Enter()
		defer charging.Leave()
		card.Wait()
		return nil
	}
	var answer error
	crowd.Go(func() {
		register.Pay(context.Background(), "A1", 500, charge)
	})
	crowd.Settle()
	crowd.Go(func() {
		answer = register.Pay(ctx, "A1", 500, charge)
		gone.Enter()
	})
	crowd.Settle()
	early := gone.Total()
	leave()
	crowd.Settle()
	left := gone.Total()
	card.Open()
	crowd.Finish()
	require.Equal(t, 0, early, "who got an answer before it was charged")
	require.Equal(t, 1, left, "guests who have left when they want to")
	require.Equal(t, context.Canceled, answer, "answer to a guest who leaves")
	require.Equal(t, 1, charging.Total(), "charges for one receipt")
	wantBooks(t, crowd, register, 500)
}

// Three different receipts are charged at the same time.
func TestDifferentReceipts(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	register := cashregister.New()
	together := koantest.NewMeeting(3)
	for i := range 3 {
		crowd.Go(func() {
			register.Pay(context.Background(), fmt.Sprint(i), 500,
				func() error {
					together.Arrive()
					return nil
				})
		})
	}
	crowd.Finish()
	wantBooks(t, crowd, register, 1500)
}

// Four tablets refund the same receipt, and then somebody sends it once more.
// A receipt that nobody has paid can't be refunded.
func TestRefundedOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	register := cashregister.New()
	charges := 0
	charge := func() error {
		charges++
		return nil
	}
	crowd.Go(func() {
		register.Pay(context.Background(), "A1", 500, charge)
		register.Pay(context.Background(), "A2", 300, charge)
	})
	crowd.Finish()
	done := make([]bool, 4)
	for i := range done {
		crowd.Go(func() { done[i] = register.Refund("A1") })
	}
	crowd.Finish()
	refunds := 0
	for _, ok := range done {
		if ok {
			refunds++
		}
	}
	require.Equal(t, 1, refunds, "refunds of one receipt")
	var unknown bool
	crowd.Go(func() {
		register.Pay(context.Background(), "A1", 500, charge)
		unknown = register.Refund("B7")
	})
	crowd.Finish()
	require.False(t, unknown, "a refund for what was never paid")
	require.Equal(t, 2, charges, "charges for two receipts")
	wantBooks(t, crowd, register, 300)
}

// Four tablets send the same fifty receipts of one euro each; every fifth card
// is declined first. A waiter refunds ten receipts as soon as they are paid,
// and an auditor looks into the books all the time.
func TestABusyEvening(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	register := cashregister.New()
	tried, paid := make([]koantest.Gauge, 50), make([]koantest.Gauge, 50)
	for range 4 {
		crowd.Go(func() {
			for i := range tried {
				register.Pay(context.Background(), fmt.Sprint(i), 100,
					func() error {
						tried[i].Enter()
						if i%5 == 0 && tried[i].Total() == 1 {
							return errDeclined
						}
						paid[i].Enter()
						return nil
					})
				if i%5 == 4 {
					register.Refund(fmt.Sprint(i))
				}
			}
		})
	}
	unbalanced := 0
	crowd.Go(func() {
		for range 200 {
			if till, sales := register.Audit(); till+sales != 0 {
				unbalanced++
			}
		}
	})
	crowd.Finish()
	require.Zero(t, unbalanced, "audits in which the books don't agree")
	for i := range paid {
		require.Equal(t, 1, paid[i].Total(), "charges for one receipt")
	}
	wantBooks(t, crowd, register, 4000)
}

// audit looks into the books, without waiting for anybody who has them.
func audit(
	crowd *koantest.Crowd, register *cashregister.Register,
) (till, sales int) {
	books := make(chan [2]int, 1)
	crowd.Go(func() {
		till, sales := register.Audit()
		books <- [2]int{till, sales}
	})
	crowd.Settle()
	select {
	case b := <-books:
		return b[0], b[1]
	default:
		return 0, 0
	}
}

// wantBooks wants so much in the till, and as much in sales.
func wantBooks(
	t *testing.T, crowd *koantest.Crowd, register *cashregister.Register,
	want int,
) {
	t.Helper()
	till, sales := audit(crowd, register)
	crowd.Finish()
	require.Equal(t, want, till, "cents in the till")
	require.Equal(t, -want, sales, "cents of sales")
}
