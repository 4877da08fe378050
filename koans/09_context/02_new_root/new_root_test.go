package newroot_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	newroot "goroutinekoans/koans/09_context/02_new_root"
	"goroutinekoans/koans/koantest"
)

// A stew simmers until somebody says stop. The guest leaves after 40 minutes.
func TestTheKitchenStopsWithTheGuest(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		guest, leave := context.WithCancel(context.Background())
		time.AfterFunc(40*time.Minute, leave)

		var simmered time.Duration
		_, err := newroot.Serve(guest, "stew",
			func(ctx context.Context, _ string) (string, error) {
				<-ctx.Done()
				simmered = time.Since(start)
				return "", ctx.Err()
			})
		koantest.Took(t, 40*time.Minute, time.Since(start), "the waiter's wait")
		require.ErrorIs(t, err, context.Canceled, "what Serve returns")
		time.Sleep(24 * time.Hour)
		synctest.Wait()
		if simmered == 0 {
			return // it still simmers: that is found when the bubble ends
		}
		require.Equal(t, "40m0s", simmered.String(),
			"how long the stew simmered")
	})
}

// The kitchen needs five minutes to switch everything off; the waiter doesn't
// stay for that. The next guest has a time limit, and no patience beyond it.
func TestTheWaiterDoesNotStay(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		guest, leave := context.WithCancel(context.Background())
		time.AfterFunc(time.Minute, leave)
		_, err := newroot.Serve(guest, "stew", slowly)
		koantest.Took(t, time.Minute, time.Since(start), "the waiter's wait")
		require.ErrorIs(t, err, context.Canceled, "what Serve returns")

		start = time.Now()
		guest, leave = context.WithTimeout(context.Background(), 2*time.Minute)
		defer leave()
		_, err = newroot.Serve(guest, "stew", slowly)
		koantest.Took(t, 2*time.Minute, time.Since(start), "the waiter's wait")
		require.ErrorIs(t, err, context.DeadlineExceeded, "what Serve returns")
		time.Sleep(24 * time.Hour)
	})
}

// Table 7 is still there when the soup is ready, three hours later; and when it
// is burnt, that is said.
func TestTheOrderArrives(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		order := context.WithValue(context.Background(), table{}, 7)
		got, err := newroot.Serve(order, "soup",
			func(ctx context.Context, dish string) (string, error) {
				select {
				case <-ctx.Done():
					return "", ctx.Err()
				case <-time.After(3 * time.Hour):
				}
				if ctx.Value(table{}) == 7 {
					return dish + " for table 7", nil
				}
				return dish + " for nobody", nil
			})
		require.NoError(t, err, "error about the soup")
		koantest.Took(t, 3*time.Hour, time.Since(start), "a soup")
		require.Equal(t, "soup for table 7", got, "what the waiter brings")

		burnt := errors.New("burnt")
		_, err = newroot.Serve(order, "soup",
			func(context.Context, string) (string, error) {
				return "", burnt
			})
		require.ErrorIs(t, err, burnt, "what Serve returns")
		time.Sleep(time.Hour)
	})
}

// Two waiters at the same time: each order has its own guest.
func TestTwoGuests(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		var simmered [2]time.Duration
		for i := range simmered {
			go func() {
				guest, leave := context.WithTimeout(
					context.Background(), time.Duration(i+1)*time.Hour)
				defer leave()
				_, _ = newroot.Serve(guest, "stew",
					func(ctx context.Context, _ string) (string, error) {
						<-ctx.Done()
						simmered[i] = time.Since(start)
						return "", ctx.Err()
					})
			}()
		}
		time.Sleep(24 * time.Hour)
		synctest.Wait()
		if simmered[0] == 0 || simmered[1] == 0 {
			return
		}
		require.Equal(t, "1h0m0s", simmered[0].String(), "stew of guest one")
		require.Equal(t, "2h0m0s", simmered[1].String(), "stew of guest two")
	})
}

// table is the key of a table's number.
type table struct{}

// slowly cooks until it is called off, and then cleans up for five minutes.
func slowly(ctx context.Context, _ string) (string, error) {
	<-ctx.Done()
	time.Sleep(5 * time.Minute)
	return "", ctx.Err()
}
