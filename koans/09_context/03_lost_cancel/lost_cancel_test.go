package lostcancel_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	lostcancel "goroutinekoans/koans/09_context/03_lost_cancel"
	"goroutinekoans/koans/koantest"
)

// A hundred rounds in one evening, every supplier answers within the limit. No
// round leaves a context behind that still waits for the end of the evening.
func TestNothingHangsOnTheEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		const day = 24 * time.Hour
		evening := newEvening()
		for range 100 {
			start := time.Now()
			got := lostcancel.Ask(evening, day, []lostcancel.Supplier{
				answer(2*time.Minute, "beans"),
				answer(time.Minute, "rice"),
			})
			koantest.Took(t, 2*time.Minute, time.Since(start), "a round")
			require.Equal(t, []string{"beans", "rice"}, got, "the offers")
		}
		noneLeft(t, evening)
		require.NotZero(t, evening.total(), "contexts made from the evening's")
	})
}

// To take a slip off the nail takes a moment. Only then may Ask return: nobody
// does it afterwards.
func TestNothingIsDoneAfterwards(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		evening := newEvening()
		evening.moment = time.Second
		got := lostcancel.Ask(evening, time.Hour, []lostcancel.Supplier{
			answer(2*time.Minute, "beans"),
			refuse(3 * time.Minute),
			answer(time.Minute, "rice"),
		})
		noneLeft(t, evening)
		require.Equal(t, []string{"beans", "", "rice"}, got, "the offers")
	})
}

// A supplier who has nothing to offer leaves nothing behind, either.
func TestARefusalLeavesNothing(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		evening := newEvening()
		start := time.Now()
		got := lostcancel.Ask(evening, time.Hour, []lostcancel.Supplier{
			refuse(time.Minute),
			answer(3*time.Minute, "rice"),
			refuse(2 * time.Minute),
		})
		koantest.Took(t, 3*time.Minute, time.Since(start), "a round")
		require.Equal(t, []string{"", "rice", ""}, got, "the offers")
		noneLeft(t, evening)
	})
}

// The limit is ten minutes, for the one who would need eleven, too.
func TestTheLimitHolds(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		evening := newEvening()
		start := time.Now()
		got := lostcancel.Ask(evening, 10*time.Minute, []lostcancel.Supplier{
			answer(11*time.Minute, "beans"),
			answer(9*time.Minute, "rice"),
		})
		require.Equal(t, "10m0s", time.Since(start).String(),
			"how long the round takes")
		require.Equal(t, []string{"", "rice"}, got, "the offers")
		noneLeft(t, evening)
	})
}

// The bar closes early: the round ends with it, before the limit.
func TestTheEveningEnds(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		evening, closeUp := context.WithCancel(context.Background())
		time.AfterFunc(5*time.Minute, closeUp)
		start := time.Now()
		got := lostcancel.Ask(evening, time.Hour, []lostcancel.Supplier{
			answer(time.Minute, "beans"),
			answer(30*time.Minute, "rice"),
		})
		require.Equal(t, "5m0s", time.Since(start).String(),
			"how long the round takes")
		require.Equal(t, []string{"beans", ""}, got, "the offers")
		time.Sleep(48 * time.Hour)
	})
}

// answer is a supplier who thinks for so long.
func answer(thinking time.Duration, offer string) lostcancel.Supplier {
	return func(ctx context.Context) (string, error) {
		select {
		case <-time.After(thinking):
			return offer, nil
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

// refuse is a supplier who has nothing.
func refuse(thinking time.Duration) lostcancel.Supplier {
	return func(context.Context) (string, error) {
		time.Sleep(thinking)
		return "", errors.New("sold out")
	}
}

// noneLeft counts who hangs on the evening now. Two days later every limit is
// over.
func noneLeft(t *testing.T, e *evening) {
	t.Helper()
	hanging := e.hanging()
	time.Sleep(48 * time.Hour)
	require.Zero(t, hanging, "contexts that still hang on the evening's")
}

// evening is a context that counts who hangs on it: a child asks its parent's
// AfterFunc to be told about the end, and takes that back when it is cancelled.
type evening struct {
	context.Context
	done   chan struct{}
	moment time.Duration // how long it takes to take back one request

	mu        sync.Mutex
	made, now int
}

func newEvening() *evening {
	return &evening{
		Context: context.Background(), done: make(chan struct{})}
}

func (e *evening) Done() <-chan struct{} { return e.done }

func (e *evening) AfterFunc(func()) (stop func() bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.made++
	e.now++
	first, off := make(chan struct{}, 1), make(chan struct{})
	first <- struct{}{}
	return func() bool {
		select {
		case <-first:
		case <-off:
			return false
		}
		time.Sleep(e.moment)
		e.mu.Lock()
		defer e.mu.Unlock()
		e.now--
		close(off)
		return true
	}
}

func (e *evening) hanging() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.now
}

func (e *evening) total() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.made
}
