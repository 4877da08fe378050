package firsterror_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	firsterror "goroutinekoans/koans/11_errors/02_first_error"
	"goroutinekoans/koans/koantest"
)

var (
	errGas    = errors.New("the gas leaks")
	errDoor   = errors.New("the back door is blocked")
	errFridge = errors.New("the fridge is warm")
	errMice   = errors.New("there are mice")
)

// A bad morning: four inspectors, a fault after each minute. The bar is shut
// after the first one. When the last inspector has looked, all have gone home.
func TestTheFirstFaultShutsTheBar(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		err := firsterror.Inspect([]func() error{
			after(4*time.Minute, errMice),
			after(time.Minute, errGas),
			after(3*time.Minute, errFridge),
			after(2*time.Minute, errDoor),
		})
		koantest.Took(t, time.Minute, time.Since(start), "a bad morning")
		require.ErrorIs(t, err, errGas, "why the bar stays shut")
		time.Sleep(3*time.Minute + 1)
	})
}

// A thousand inspectors, a fault after each second.
func TestAThousandFaults(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var inspectors []func() error
		for i := range 1000 {
			inspectors = append(inspectors,
				after(time.Duration(i+1)*time.Second, errMice))
		}
		start := time.Now()
		err := firsterror.Inspect(inspectors)
		koantest.Took(t, time.Second, time.Since(start), "a dreadful morning")
		require.ErrorIs(t, err, errMice, "why the bar stays shut")
		time.Sleep(999*time.Second + 1)
	})
}

// One fault among good news, which comes before it and after it.
func TestOneFaultAmongGoodNews(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		err := firsterror.Inspect([]func() error{
			after(time.Minute, nil),
			after(5*time.Minute, nil),
			after(2*time.Minute, errDoor),
		})
		koantest.Took(t, 2*time.Minute, time.Since(start), "one fault")
		require.ErrorIs(t, err, errDoor, "why the bar stays shut")
		time.Sleep(time.Hour)
	})
}

// Good mornings: the bar may open when the slowest inspector has looked, and at
// once if there is none.
func TestAllIsWell(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		err := firsterror.Inspect([]func() error{
			after(3*time.Minute, nil),
			after(time.Minute, nil),
			after(2*time.Minute, nil),
		})
		koantest.Took(t, 3*time.Minute, time.Since(start), "a good morning")
		require.NoError(t, err, "why the bar stays shut")

		start = time.Now()
		err = firsterror.Inspect(nil)
		koantest.Took(t, 0, time.Since(start), "a day without inspectors")
		require.NoError(t, err, "why the bar stays shut")
		time.Sleep(time.Hour)
	})
}

// after is an inspector who takes so long and finds that fault.
func after(d time.Duration, fault error) func() error {
	return func() error {
		time.Sleep(d)
		return fault
	}
}
