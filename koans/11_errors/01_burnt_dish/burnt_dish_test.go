package burntdish_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	burntdish "goroutinekoans/koans/11_errors/01_burnt_dish"
	"goroutinekoans/koans/koantest"
)

var errNoGas = errors.New("no gas")

// A quiet evening: four dishes, one minute each, all at the same time.
func TestAQuietEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		errs := burntdish.CookAll(
			[]string{"soup", "pasta", "cake", "salad"},
			func(string) error {
				time.Sleep(time.Minute)
				return nil
			})
		koantest.Took(t, time.Minute, time.Since(start), "four dishes")
		require.Len(t, errs, 4, "answers from the kitchen")
		for _, err := range errs {
			require.NoError(t, err, "what became of a dish")
		}
		time.Sleep(time.Hour)
	})
}

// The cook of the cake forgets it in the oven, and the gas is out at one of the
// stoves. Two other dishes are ready only after that.
func TestBurntCake(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		served := make([]bool, 4)
		start := time.Now()
		errs := burntdish.CookAll(
			[]string{"soup", "cake", "pasta", "salad"},
			func(dish string) error {
				switch dish {
				case "cake":
					time.Sleep(time.Minute)
					panic("the cake burns")
				case "pasta":
					time.Sleep(time.Minute)
					return errNoGas
				case "soup":
					time.Sleep(3 * time.Minute)
					served[0] = true
				case "salad":
					time.Sleep(2 * time.Minute)
					served[3] = true
				}
				return nil
			})
		koantest.Took(t, 3*time.Minute, time.Since(start), "the whole order")
		require.Equal(t, []bool{true, false, false, true}, served,
			"dishes that were served")
		require.Len(t, errs, 4, "answers from the kitchen")
		require.NoError(t, errs[0], "what became of the soup")
		require.ErrorContains(t, errs[1], "the cake burns",
			"what became of the cake")
		require.ErrorIs(t, errs[2], errNoGas, "what became of the pasta")
		require.NoError(t, errs[3], "what became of the salad")
		time.Sleep(time.Hour)
	})
}

// The fire alarm: every cook panics, at the same time.
func TestEverybodyPanics(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		errs := burntdish.CookAll(
			[]string{"soup", "pasta", "cake"},
			func(dish string) error {
				time.Sleep(time.Minute)
				panic("fire under the " + dish)
			})
		require.Len(t, errs, 3, "answers from the kitchen")
		for i, dish := range []string{"soup", "pasta", "cake"} {
			require.ErrorContains(t, errs[i], "fire under the "+dish,
				"what became of a dish")
		}
		time.Sleep(time.Hour)
	})
}
