package busydefault_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	busydefault "goroutinekoans/koans/08_select/03_busy_default"
	"goroutinekoans/koans/koantest"
)

// When the bar closes, the cook goes home, even if he had nothing to do.
func TestHomeAtClosingTime(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	closing := make(chan struct{})
	close(closing)
	var k kitchen
	crowd.Go(func() { k.work(make(chan string), closing, func() {}) })
	crowd.Finish()
	require.Equal(t, 0, k.cooked, "what Cook returns")
	require.Empty(t, k.made, "what was cooked")
}

// Three orders are there when the cook comes in, two more come while he cooks
// the last one. He cooks all five, in order; with the fifth the bar closes.
func TestEveryOrderIsCooked(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	orders, closing := make(chan string, 3), make(chan struct{})
	for _, order := range []string{"soup", "rice", "fish"} {
		orders <- order
	}
	var k kitchen
	crowd.Go(func() {
		k.work(orders, closing, func() {
			switch len(k.made) {
			case 3:
				orders <- "cake"
				orders <- "tea"
			case 5:
				close(closing)
			}
		})
	})
	crowd.Finish()
	require.Equal(t, 5, k.cooked, "what Cook returns")
	require.Equal(t, []string{"soup", "rice", "fish", "cake", "tea"},
		k.made, "what was cooked")
}

// 250 quiet years with one order in the middle of them, which he cooks without
// being asked twice. Whoever looks round now and then, be it only once an hour,
// does so two million times. (A Duration holds no more than 292 years.) Once
// somebody runs about in a bubble, no test comes after it: this one is last.
func TestTheCookRests(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		const years = 365 * 24 * time.Hour
		orders, closing := make(chan string, 1), make(chan struct{})
		var k kitchen
		home := make(chan struct{})
		start := time.Now()
		var cooked time.Duration
		go func() {
			defer close(home)
			k.work(orders, closing, func() { cooked = time.Since(start) })
		}()
		time.Sleep(125 * years)
		require.Empty(t, k.made, "dishes without an order")
		orders <- "soup"
		synctest.Wait()
		require.Equal(t, []string{"soup"}, k.made,
			"what was cooked when the order came")
		koantest.Took(t, 125*years, cooked, "until the order was cooked")
		time.Sleep(125 * years)
		close(closing)
		<-home
		require.Equal(t, 1, k.cooked, "what Cook returns")
	})
}

// kitchen has one cook at work.
type kitchen struct {
	made   []string
	cooked int // to be read when the cook has gone home
}

// work is the cook's evening; after each dish, then happens.
func (k *kitchen) work(
	orders <-chan string,
	closing <-chan struct{},
	then func(),
) {
	k.cooked = busydefault.Cook(orders, closing, func(order string) {
		k.made = append(k.made, order)
		then()
	})
}
