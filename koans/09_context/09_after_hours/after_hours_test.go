package afterhours_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	afterhours "goroutinekoans/koans/09_context/09_after_hours"
	"goroutinekoans/koans/koantest"
)

// The guest of table 7 leaves after ten minutes. The bill is written in the
// minute after that.
func TestTheGuestLeavesWhileEating(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		b := &book{writing: time.Minute}
		guest := table(7, 10*time.Minute)
		start := time.Now()
		err := afterhours.Serve(guest, eat, b.write)
		require.NoError(t, err, "error about the book")
		koantest.Took(t, 11*time.Minute, time.Since(start), "meal and bill")
		require.Equal(t, []line{{table: 7, bill: 10}}, b.lines, "the book")
		time.Sleep(time.Hour)
	})
}

// The guest of table 3 eats up, for half an hour, and is out of the door when
// the bill is half written.
func TestTheGuestLeavesWhileItIsWritten(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		b := &book{writing: 2 * time.Minute}
		guest := table(3, 31*time.Minute)
		start := time.Now()
		err := afterhours.Serve(guest, eat, b.write)
		require.NoError(t, err, "error about the book")
		koantest.Took(t, 32*time.Minute, time.Since(start), "meal and bill")
		require.Equal(t, []line{{table: 3, bill: 30}}, b.lines, "the book")
		time.Sleep(time.Hour)
	})
}

// There is no pen: the bill can't be written in an hour. After five minutes the
// book is put down again, whether the guest has left or not.
func TestNobodyStandsThereForever(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, minutes := range []time.Duration{20, 1000} {
			leaves := minutes * time.Minute
			b := &book{writing: time.Hour}
			guest := table(5, leaves)
			start := time.Now()
			err := afterhours.Serve(guest, eat, b.write)
			eaten := min(leaves, 30*time.Minute)
			require.Equal(t, eaten+5*time.Minute, time.Since(start),
				"eating, and standing at the book")
			require.Error(t, err, "what Serve returns without a pen")
			require.Empty(t, b.lines, "the book")
		}
		time.Sleep(48 * time.Hour)
	})
}

// number is the key for the number of a table.
type number struct{}

// table is the context of a guest who leaves after a while.
func table(n int, leaves time.Duration) context.Context {
	ctx, leave := context.WithCancel(context.Background())
	time.AfterFunc(leaves, leave)
	return context.WithValue(ctx, number{}, n)
}

// eat eats for half an hour if nothing comes up, for a coin a minute.
func eat(ctx context.Context) (bill int) {
	start := time.Now()
	select {
	case <-time.After(30 * time.Minute):
	case <-ctx.Done():
	}
	return int(time.Since(start) / time.Minute)
}

// book is what the bills are written in.
type book struct {
	writing time.Duration // how long it takes to write one
	lines   []line
}

type line struct{ table, bill int }

func (b *book) write(ctx context.Context, bill int) error {
	select {
	case <-time.After(b.writing):
	case <-ctx.Done():
		return ctx.Err()
	}
	n, _ := ctx.Value(number{}).(int)
	b.lines = append(b.lines, line{table: n, bill: bill})
	return nil
}
