package headchef_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	headchef "goroutinekoans/koans/11_errors/09_head_chef"
	"goroutinekoans/koans/koantest"
)

var (
	errBurnt   = errors.New("the onions are burnt")
	errClosing = errors.New("closing time")
)

// shift is what a cook does at the stove.
type shift = func(ctx context.Context) error

// diary says in which second each shift of a cook began.
type diary struct {
	evening time.Time
	begun   []int
}

// cook works those shifts, one after the other, and the last one for ever.
func (d *diary) cook(shifts ...shift) shift {
	d.evening = time.Now()
	return func(ctx context.Context) error {
		i := len(d.begun)
		d.begun = append(d.begun, int(time.Since(d.evening)/time.Second))
		return shifts[min(i, len(shifts)-1)](ctx)
	}
}

// fails fails after so long.
func fails(after time.Duration) shift {
	return func(context.Context) error {
		time.Sleep(after)
		return errBurnt
	}
}

// panics panics at once.
func panics(context.Context) error { panic("the oil burns") }

// works works for so long, or until the evening is over; then tidies up.
func works(d, tidy time.Duration) shift {
	return func(ctx context.Context) error {
		select {
		case <-time.After(d):
			return nil
		case <-ctx.Done():
			time.Sleep(tidy)
			return ctx.Err()
		}
	}
}

// run runs an evening, and says how long it was.
func run(ctx context.Context, cooks ...shift) (error, time.Duration) {
	start := time.Now()
	err := headchef.Run(ctx, cooks)
	return err, time.Since(start)
}

// Three cooks, and nothing happens. They work at the same time.
func TestAQuietEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		err, took := run(context.Background(),
			works(time.Hour, 0), works(2*time.Hour, 0), works(time.Hour, 0))
		koantest.Took(t, 2*time.Hour, took, "a quiet evening")
		require.NoError(t, err, "what Run returns")
		time.Sleep(time.Hour)
	})
}

// A cook fails five times in a row. Another one fails twice, and then works.
func TestPausesDouble(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var ana diary
		err, took := run(context.Background(), ana.cook(fails(0)))
		require.Equal(t, []int{0, 1, 3, 7, 15}, ana.begun,
			"the seconds in which shifts began")
		koantest.Took(t, 15*time.Second, took, "five failures")
		require.ErrorIs(t, err, errBurnt, "what Run returns")

		var bia diary
		err, took = run(context.Background(),
			bia.cook(fails(0), fails(0), works(time.Hour, 0)))
		require.Equal(t, []int{0, 1, 3}, bia.begun,
			"the seconds in which shifts began")
		koantest.Took(t, time.Hour+3*time.Second, took,
			"two failures and an hour of work")
		require.NoError(t, err, "what Run returns")
		time.Sleep(time.Hour)
	})
}

// A panic is a failure like others.
func TestAPanicIsAFailure(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var ana diary
		err, _ := run(context.Background(),
			ana.cook(panics, fails(0), panics, works(time.Hour, 0)))
		require.Equal(t, []int{0, 1, 3, 7}, ana.begun,
			"the seconds in which shifts began")
		require.NoError(t, err, "what Run returns")

		var bia diary
		err, _ = run(context.Background(), bia.cook(fails(0), panics))
		require.Equal(t, []int{0, 1, 3, 7, 15}, bia.begun,
			"the seconds in which shifts began")
		require.ErrorContains(t, err, "the oil burns", "what Run returns")
		time.Sleep(time.Hour)
	})
}

// Two failures, then a shift of a minute, and from then on it counts anew. A
// shift that is a second shorter earns nothing.
func TestACleanSlate(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var ana diary
		run(context.Background(),
			ana.cook(fails(0), fails(0), fails(time.Minute), fails(0)))
		require.Equal(t, []int{0, 1, 3, 64, 66, 70, 78}, ana.begun,
			"the seconds in which shifts began")

		var bia diary
		run(context.Background(),
			bia.cook(fails(0), fails(0), fails(59*time.Second), fails(0)))
		require.Equal(t, []int{0, 1, 3, 66, 74}, bia.begun,
			"the seconds in which shifts began")
		time.Sleep(time.Hour)
	})
}

// Ana fails for the fifth time in second 15. Bia's pause would last until
// second 21. Caio is at work, and then tidies up for five seconds. Davi has
// gone home before.
func TestOneFailsForAll(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var ana, bia, caio, davi diary
		err, took := run(context.Background(),
			ana.cook(fails(0)),
			bia.cook(fails(0), fails(0), fails(0), fails(6*time.Second)),
			caio.cook(works(time.Hour, 5*time.Second)),
			davi.cook(works(4*time.Second, 0)))
		if took < 20*time.Second {
			koantest.Fail(t, koantest.Wrong,
				"Run returned while a cook was tidying up")
		}
		require.Equal(t, []int{0, 1, 3, 7}, bia.begun,
			"the seconds in which shifts began")
		require.Equal(t, []int{0}, caio.begun,
			"the seconds in which shifts began")
		koantest.Took(t, 20*time.Second, took,
			"an evening that is called off")
		require.ErrorIs(t, err, errBurnt, "what Run returns")
		time.Sleep(time.Hour)
	})
}

// The bar closes in second 10, in the middle of Ana's pause. On another evening
// Bia is there, too, and tidies up for five seconds.
func TestClosingTime(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeoutCause(
			context.Background(), 10*time.Second, errClosing)
		defer cancel()
		var ana diary
		err, took := run(ctx, ana.cook(fails(0)))
		require.Equal(t, []int{0, 1, 3, 7}, ana.begun,
			"the seconds in which shifts began")
		koantest.Took(t, 10*time.Second, took, "the time until closing")
		require.ErrorIs(t, err, errClosing, "what Run returns")

		ctx, cancel = context.WithTimeoutCause(
			context.Background(), 10*time.Second, errClosing)
		defer cancel()
		var bia diary
		err, took = run(ctx,
			new(diary).cook(fails(0)),
			bia.cook(works(time.Hour, 5*time.Second)))
		if took < 15*time.Second {
			koantest.Fail(t, koantest.Wrong,
				"Run returned while a cook was tidying up")
		}
		require.Equal(t, []int{0}, bia.begun,
			"the seconds in which shifts began")
		require.ErrorIs(t, err, errClosing, "what Run returns")
		time.Sleep(time.Hour)
	})
}
