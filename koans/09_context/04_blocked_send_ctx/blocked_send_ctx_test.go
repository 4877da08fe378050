package blockedsendctx_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	blockedsendctx "goroutinekoans/koans/09_context/04_blocked_send_ctx"
	"goroutinekoans/koans/koantest"
)

// The customer takes three rolls and leaves; half an hour later the bakery
// closes. A day later nobody may stand there with the fourth.
func TestTheBakerGoesHome(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		bakery, closeUp := context.WithCancel(context.Background())
		baked := 0
		counter := blockedsendctx.Bake(bakery, oven(&baked))
		for i := range 3 {
			require.Equal(t, i+1, <-counter, "roll")
		}
		time.Sleep(30 * time.Minute)
		closeUp()
		time.Sleep(24 * time.Hour)
	})
}

// The bakery closes while the fifth roll is in the oven. It is taken out, and
// then the counter is closed: whoever comes now learns it.
func TestTheCounterIsClosed(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		bakery, closeUp := context.WithCancel(context.Background())
		time.AfterFunc(270*time.Second, closeUp)
		start := time.Now()
		baked := 0
		counter := blockedsendctx.Bake(bakery, oven(&baked))
		koantest.Took(t, 0, time.Since(start), "Bake itself")
		for i := range 4 {
			require.Equal(t, i+1, <-counter, "roll")
		}
		time.Sleep(time.Minute)
		isClosed(t, counter, start, 5*time.Minute)
		require.Equal(t, 5, baked, "rolls that were baked")
	})
}

// Customers may take their time: ten rolls, an hour between them, and none is
// lost, swapped or baked ahead.
func TestASlowCustomer(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		bakery, closeUp := context.WithCancel(context.Background())
		baked := 0
		counter := blockedsendctx.Bake(bakery, oven(&baked))
		for i := range 10 {
			time.Sleep(time.Hour)
			synctest.Wait()
			require.Equal(t, i+1, baked, "rolls that were baked")
			require.Equal(t, i+1, <-counter, "roll")
		}
		closeUp()
		time.Sleep(24 * time.Hour)
	})
}

// The baker holds out the first roll when the bakery closes.
func TestClosedAtThatMoment(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		bakery, closeUp := context.WithCancel(context.Background())
		start := time.Now()
		baked := 0
		counter := blockedsendctx.Bake(bakery, oven(&baked))
		time.Sleep(90 * time.Second)
		closeUp()
		isClosed(t, counter, start, 90*time.Second)
	})
}

// A customer takes roll after roll, and stands there when the bakery closes.
// The roll in the oven may be sold or not, but no other is put in. It's tried
// often enough to rule out luck.
func TestTheOvenStaysCold(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for range 64 {
			bakery, closeUp := context.WithCancel(context.Background())
			time.AfterFunc(90*time.Second, closeUp)
			start := time.Now()
			baked, sold := 0, 0
			for range blockedsendctx.Bake(bakery, oven(&baked)) {
				sold++
				require.LessOrEqual(t, sold, 2, "rolls that were sold")
			}
			synctest.Wait()
			require.Equal(t, 2, baked, "rolls that were baked")
			require.Equal(t, "2m0s", time.Since(start).String(),
				"when the counter is closed")
		}
	})
}

// isClosed fails the test unless the counter is closed now, which is when.
func isClosed(
	t *testing.T, counter <-chan int, start time.Time, when time.Duration,
) {
	t.Helper()
	synctest.Wait()
	rolls := 0
	for range counter {
		rolls++
	}
	require.Equal(t, when.String(), time.Since(start).String(),
		"when the counter is closed")
	require.Zero(t, rolls, "rolls held out after closing time")
}

// oven bakes a roll in a minute, and numbers it.
func oven(baked *int) func() int {
	return func() int {
		time.Sleep(time.Minute)
		*baked++
		return *baked
	}
}
