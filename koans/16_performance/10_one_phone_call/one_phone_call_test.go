package onephonecall_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	onephonecall "goroutinekoans/koans/16_performance/10_one_phone_call"
	"goroutinekoans/koans/koantest"
)

// slate is the slate beside the phone. Whoever wants to have it may be stopped
// before that, and whoever has put it down after that.
type slate struct {
	mu            sync.Mutex
	before, after func()
}

func (s *slate) Lock() {
	if s.before != nil {
		s.before()
	}
	s.mu.Lock()
}

func (s *slate) Unlock() {
	s.mu.Unlock()
	if s.after != nil {
		s.after()
	}
}

// Nineteen guests ask what the fish costs. When everybody has come to rest, one
// more asks. There's one call for all twenty; each gets what it has brought.
// The next morning the fish costs more, and again one call is enough.
func TestOneCallForEverybody(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var calls koantest.Gauge
	var line koantest.Gate
	prices := onephonecall.New(func(string) (int, error) {
		calls.Enter()
		line.Wait()
		calls.Leave()
		return 100 * calls.Total(), nil
	}, &slate{})
	for day := range 3 {
		var got [20]int
		for guest := range got {
			if guest == 19 {
				crowd.Settle()
			}
			crowd.Go(func() { got[guest], _ = prices.Price("fish") })
		}
		crowd.Settle()
		calls.AtMost(t, 1, "calls about the fish at once")
		for line.Next() {
			crowd.Settle()
		}
		crowd.Finish()
		require.Equal(t, day+1, calls.Total(), "calls about the fish")
		require.Equal(t, slices.Repeat([]int{100 * (day + 1)}, 20), got[:],
			"what the guests are told")
	}
}

// Three guests wait for a call. Whoever does so must be waiting, not looking at
// the clock: if a bubble can see them, the call takes a whole day there.
func TestGuestsHavePatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var line koantest.Gate
	prices := onephonecall.New(func(string) (int, error) {
		line.Wait()
		return 100, nil
	}, &slate{})
	for range 3 {
		crowd.Go(func() { prices.Price("fish") })
	}
	waiting := crowd.Settle()
	line.Open()
	crowd.Finish()
	if !koantest.Bubbly(waiting) {
		return
	}
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		var calls koantest.Gauge
		prices := onephonecall.New(func(string) (int, error) {
			calls.Enter()
			time.Sleep(24 * time.Hour)
			return 100, nil
		}, &slate{})
		var guests sync.WaitGroup
		for range 3 {
			guests.Go(func() { prices.Price("fish") })
		}
		guests.Wait()
		calls.AtMost(t, 1, "calls about the fish at once")
		koantest.Took(t, 24*time.Hour, time.Since(start), "a call of one day")
	})
}

// Two guests ask, one after the other, and each is kept from going on when the
// slate is down again. Whatever they have found out by then, there is one call.
func TestLookingAndNotingIsOneStep(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var calls koantest.Gauge
	var line, step koantest.Gate
	prices := onephonecall.New(func(string) (int, error) {
		calls.Enter()
		line.Wait()
		return 100, nil
	}, &slate{after: step.Wait})
	for range 2 {
		crowd.Go(func() { prices.Price("fish") })
		crowd.Settle()
	}
	step.Open()
	crowd.Settle()
	line.Open()
	crowd.Finish()
	require.Equal(t, 1, calls.Total(), "calls about the fish")
}

// A call is over, and who has made it is kept from taking the slate again.
// Anna, who has waited, may know the price by now, or not. Bruno asks: if Anna
// knows it, it's an old one, and he gets a new one.
func TestWhoeverIsToldIsTheLast(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var calls, over, stopped, told koantest.Gauge
	var line, slow koantest.Gate
	prices := onephonecall.New(func(string) (int, error) {
		calls.Enter()
		cents := 100 * calls.Total()
		line.Wait()
		over.Enter()
		return cents, nil
	}, &slate{before: func() {
		if over.Total() == 1 && stopped.Total() == 0 {
			stopped.Enter()
			slow.Wait()
		}
	}})
	bruno := 0
	crowd.Go(func() { prices.Price("fish") })
	crowd.Settle()
	crowd.Go(func() {
		prices.Price("fish")
		told.Enter()
	})
	crowd.Settle()
	line.Open()
	crowd.Settle()
	anna := told.Total()
	crowd.Go(func() { bruno, _ = prices.Price("fish") })
	crowd.Settle()
	slow.Open()
	crowd.Finish()
	if anna == 1 {
		require.Equal(t, 200, bruno, "what Bruno is told after Anna")
	}
}

// Thirty dishes, and two guests who ask about each. No call is answered before
// there's one for every dish.
func TestDishesDoNotWaitForEachOther(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	all := koantest.NewMeeting(30)
	prices := onephonecall.New(func(dish string) (int, error) {
		all.Arrive()
		return len(dish), nil
	}, &slate{})
	var got, want [60]int
	for guest := range got {
		dish := fmt.Sprintf("%*d", guest/2+2, guest/2)
		want[guest] = len(dish)
		crowd.Go(func() { got[guest], _ = prices.Price(dish) })
	}
	crowd.Finish()
	require.Equal(t, want, got, "what the guests are told")
}

// The supplier doesn't answer the phone, and all those who have waited learn
// it. Who asks later has better luck.
func TestAnErrorIsForThoseWhoHaveWaited(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var line koantest.Gate
	engaged := errors.New("the line is engaged")
	var calls koantest.Gauge
	prices := onephonecall.New(func(string) (int, error) {
		calls.Enter()
		line.Wait()
		if calls.Total() == 1 {
			return 0, engaged
		}
		return 350, nil
	}, &slate{})
	var errs [5]error
	for guest := range errs {
		crowd.Go(func() { _, errs[guest] = prices.Price("fish") })
	}
	crowd.Settle()
	line.Open()
	crowd.Finish()
	for _, err := range errs {
		require.ErrorIs(t, err, engaged, "error that a guest gets")
	}
	var cents int
	var err error
	crowd.Go(func() { cents, err = prices.Price("fish") })
	crowd.Finish()
	require.NoError(t, err, "error of the second call")
	require.Equal(t, 350, cents, "what the next guest is told")
}
