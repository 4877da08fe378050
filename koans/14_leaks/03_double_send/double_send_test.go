package doublesend_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	doublesend "goroutinekoans/koans/14_leaks/03_double_send"
	"goroutinekoans/koans/koantest"
)

var errBurnt = errors.New("burnt")

// The soup burns. The waiter hears it, hangs up and serves bread; a day later
// the cook has hung up, too.
func TestTheCookHangsUp(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		answer := <-doublesend.Order(kitchen("black soup", errBurnt))
		koantest.Took(t, 10*time.Minute, time.Since(start), "a burnt soup")
		require.ErrorIs(t, answer.Err, errBurnt, "what went wrong")
		require.Empty(t, answer.Dish, "what comes out of the kitchen")
		time.Sleep(24 * time.Hour)
	})
}

// Whether the soup burns or not: there is one answer on the phone, and then no
// other.
func TestThereIsOneAnswer(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, err := range []error{nil, errBurnt} {
			phone := doublesend.Order(kitchen("soup", err))
			answers := 0
			for range phone {
				answers++
			}
			require.Equal(t, 1, answers, "answers on the phone")
		}
		time.Sleep(24 * time.Hour)
	})
}

// Two kitchens cook for ten minutes, at the same time. The waiter fetches the
// soup when it is ready, and the salad an hour later: it has waited for him.
func TestTheWaiterGoesOn(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		soup := doublesend.Order(kitchen("soup", nil))
		salad := doublesend.Order(kitchen("salad", nil))
		koantest.Took(t, 0, time.Since(start), "ordering")
		time.Sleep(5 * time.Minute)
		first := <-soup
		koantest.Took(t, 10*time.Minute, time.Since(start), "the soup")
		time.Sleep(time.Hour)
		require.Equal(t, doublesend.Answer{Dish: "soup"}, first, "the soup")
		second := <-salad
		require.Equal(t, doublesend.Answer{Dish: "salad"}, second, "the salad")
		koantest.Took(t, 70*time.Minute, time.Since(start), "both dishes")
		time.Sleep(24 * time.Hour)
	})
}

// kitchen takes ten minutes for a dish.
func kitchen(dish string, err error) (cook func() (string, error)) {
	return func() (string, error) {
		time.Sleep(10 * time.Minute)
		return dish, err
	}
}
