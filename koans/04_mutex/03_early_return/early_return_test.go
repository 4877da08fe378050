package earlyreturn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	earlyreturn "goroutinekoans/koans/04_mutex/03_early_return"
	"goroutinekoans/koans/koantest"
)

// A waiter asks for change when the till is still empty, then a guest pays,
// then the waiter asks again.
func TestLifeGoesOnAfterARefusal(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var till earlyreturn.Till
	var first, second error
	counted := 0
	count := func() { counted++ }
	crowd.Go(func() {
		first = till.PayOut(20, count)
		till.PayIn(50)
		second = till.PayOut(20, count)
	})
	crowd.Finish()
	require.ErrorIs(t, first, earlyreturn.ErrTooLittle)
	require.NoError(t, second)
	require.Equal(t, 1, counted, "payments counted")
}

// Twenty waiters come at once and write what they count on a slip of paper
// that only the till keeps in order. The money is enough for twelve of them.
func TestOneWaiterAtTheTill(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var till earlyreturn.Till
	crowd.Go(func() { till.PayIn(120) })
	crowd.Finish()
	slip := 0
	var refused koantest.Gauge
	for range 20 {
		crowd.Go(func() {
			if till.PayOut(10, func() { slip += 10 }) != nil {
				refused.Enter()
			}
		})
	}
	crowd.Finish()
	require.Equal(t, 120, slip, "money on the slip")
	require.Equal(t, 8, refused.Total(), "waiters sent away")
}

// While one waiter counts, the others queue. The money is enough for all but
// the last ten, however they interleave.
func TestNobodyGetsMoreThanThereIs(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var till earlyreturn.Till
	crowd.Go(func() { till.PayIn(30) })
	crowd.Finish()
	var counting, refused koantest.Gauge
	var next koantest.Gate
	for range 40 {
		crowd.Go(func() {
			err := till.PayOut(1, func() {
				counting.Enter()
				next.Wait()
				counting.Leave()
			})
			if err != nil {
				refused.Enter()
			}
		})
	}
	for range 30 {
		crowd.Settle()
		counting.AtMost(t, 1, "waiters with their fingers in the till")
		next.Next()
	}
	crowd.Settle()
	next.Open()
	crowd.Finish()
	require.Equal(t, 30, counting.Total(), "payments counted")
	require.Equal(t, 10, refused.Total(), "waiters sent away")
}
