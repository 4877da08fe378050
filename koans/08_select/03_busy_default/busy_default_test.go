package busydefault_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	busydefault "goroutinekoans/koans/08_select/03_busy_default"
	"goroutinekoans/koans/koantest"
)

// A quiet evening: one order, and again nobody. Before it and after it the cook
// rests, and he cooks it without being asked twice.
func TestTheCookRests(t *testing.T) {
	k := newKitchen(t)
	defer close(k.closing) // nobody is left to run about
	k.crowd.Settle()
	require.Equal(t, 0, k.dishes.Total(), "dishes without an order")
	k.crowd.Go(func() { k.orders <- "soup" })
	k.crowd.Settle()
	require.Equal(t, 1, k.dishes.Total(), "dishes after the first order")
}

// When the bar closes, the cook goes home, even if he had nothing to do.
func TestHomeAtClosingTime(t *testing.T) {
	k := newKitchen(t)
	close(k.closing)
	k.crowd.Finish()
	require.Equal(t, 0, k.cooked, "what Cook returns")
	require.Empty(t, k.made, "what was cooked")
}

// Three orders are there when the cook comes in, two more come one by one. He
// cooks all five, in order, and then goes home.
func TestEveryOrderIsCooked(t *testing.T) {
	k := newKitchen(t, "soup", "rice", "fish")
	k.crowd.Settle()
	for i, order := range []string{"cake", "tea"} {
		k.crowd.Go(func() { k.orders <- order })
		k.crowd.Settle()
		require.Equal(t, 4+i, k.dishes.Total(), "dishes so far")
	}
	close(k.closing)
	k.crowd.Finish()
	require.Equal(t, 5, k.cooked, "what Cook returns")
	require.Equal(t, []string{"soup", "rice", "fish", "cake", "tea"},
		k.made, "what was cooked")
}

// kitchen has one cook at work.
type kitchen struct {
	crowd   *koantest.Crowd
	orders  chan string
	closing chan struct{}
	dishes  koantest.Gauge
	made    []string // to be read when the crowd has gone home
	cooked  int      // too
}

func newKitchen(t *testing.T, early ...string) *kitchen {
	k := &kitchen{
		crowd:   koantest.NewCrowd(t),
		orders:  make(chan string, len(early)),
		closing: make(chan struct{}),
	}
	for _, order := range early {
		k.orders <- order
	}
	k.crowd.Go(func() {
		k.cooked = busydefault.Cook(k.orders, k.closing, func(order string) {
			k.dishes.Enter()
			k.made = append(k.made, order)
		})
	})
	return k
}
