package slowoven_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	slowoven "goroutinekoans/koans/06_channels/07_slow_oven"
	"goroutinekoans/koans/koantest"
)

// The oven needs three minutes, and the waiter waits for two. Then he orders
// rolls at another oven, and gets them; not the bread, which is ready by now.
// A minute later the bakers of both have gone home.
func TestNobodyWaitsForLateBread(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		_, err := slowoven.Bake(
			oven(3*time.Minute, "bread"), func() {}, 2*time.Minute)
		koantest.Took(t, 2*time.Minute, time.Since(start), "a late bread")
		require.ErrorIs(t, err, slowoven.ErrLate, "what the waiter is told")

		start = time.Now()
		got, err := slowoven.Bake(
			oven(90*time.Second, "rolls"), func() {}, 2*time.Minute)
		koantest.Took(t, 90*time.Second, time.Since(start), "rolls in time")
		require.NoError(t, err, "error about the rolls")
		require.Equal(t, "rolls", got, "what the waiter gets")
		time.Sleep(time.Minute)
	})
}

// Bread that is ready in one minute is there after one minute, whatever the
// limit; and bread that burns is reported just as fast.
func TestBreadInTime(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		got, err := slowoven.Bake(
			oven(time.Minute, "bread"), func() {}, 10*time.Minute)
		koantest.Took(t, time.Minute, time.Since(start), "a bread in time")
		require.NoError(t, err, "error about the bread")
		require.Equal(t, "bread", got, "what the waiter gets")

		start = time.Now()
		burnt := errors.New("burnt")
		_, err = slowoven.Bake(
			func() (string, error) {
				time.Sleep(time.Minute)
				return "", burnt
			},
			func() {}, 10*time.Minute)
		koantest.Took(t, time.Minute, time.Since(start), "a burnt bread")
		require.ErrorIs(t, err, burnt, "what the waiter is told")
		time.Sleep(time.Hour)
	})
}

// There is a banquet, and setting the table takes an hour. A bread that is
// ready before waits in the hatch; one that takes just as long costs no time of
// its own. The limit of two minutes counts when the table is set, so that a
// bread that takes a minute more is still in time.
func TestTheTableIsSetMeanwhile(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, minutes := range []time.Duration{0, 1, 60, 61} {
			tables := 0
			setTable := func() {
				time.Sleep(time.Hour)
				tables++
			}
			start := time.Now()
			got, err := slowoven.Bake(
				oven(minutes*time.Minute, "bread"), setTable, 2*time.Minute)
			require.NoError(t, err, "error about the bread")
			koantest.Took(t, max(60, minutes)*time.Minute, time.Since(start),
				"bread and table")
			require.Equal(t, "bread", got, "what the waiter gets")
			require.Equal(t, 1, tables, "tables set")
		}
		time.Sleep(time.Hour)
	})
}

// oven bakes for so long.
func oven(baking time.Duration, bread string) func() (string, error) {
	return func() (string, error) {
		time.Sleep(baking)
		return bread, nil
	}
}
