package nilpanicvalue_test

import (
	"errors"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	nilpanicvalue "goroutinekoans/koans/11_errors/07_nil_panic_value"
	"goroutinekoans/koans/koantest"
)

var errFire = errors.New("the oil burns")

// hear lets the guests hear what becomes of the caller of Meanwhile: nil if
// nothing comes up.
func hear(cook, serve func()) (heard any) {
	defer func() { heard = recover() }()
	nilpanicvalue.Meanwhile(cook, serve)
	return nil
}

// lightTheOil is where it happens.
func lightTheOil(what any) {
	time.Sleep(time.Minute)
	panic(what)
}

// Nothing happens. The cook needs three minutes, then the waiter does; the
// other one is done within that time.
func TestAQuietEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, minutes := range [][2]time.Duration{{3, 2}, {1, 3}} {
			here := false
			start := time.Now()
			heard := hear(
				func() { time.Sleep(minutes[0] * time.Minute) },
				func() {
					time.Sleep(minutes[1] * time.Minute)
					// Whoever calls Meanwhile is in the waiter's stack.
					here = strings.Contains(string(debug.Stack()),
						".hear(")
				})
			koantest.Took(t, 3*time.Minute, time.Since(start),
				"cooking and serving")
			require.Nil(t, heard, "what is heard in the dining room")
			require.True(t, here, "the waiter served in the caller's goroutine")
		}
		time.Sleep(time.Hour)
	})
}

// The cook panics with an error. Whoever hears it can ask what it is, and finds
// the function in which it happened.
func TestWhatAndWhere(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		served := false
		start := time.Now()
		heard := hear(
			func() { lightTheOil(errFire) },
			func() {
				time.Sleep(3 * time.Minute)
				served = true
			})
		koantest.Took(t, 3*time.Minute, time.Since(start),
			"cooking and serving")
		require.True(t, served, "the waiter has served")
		shout, is := heard.(*nilpanicvalue.Shout)
		require.True(t, is, "what is heard is a *Shout")
		require.Same(t, errFire, shout.Value, "the value")
		require.ErrorIs(t, shout, errFire, "what errors.Is finds")
		require.True(t, strings.Contains(string(shout.Stack), "lightTheOil"),
			"the stack names the function that panicked")
		time.Sleep(time.Hour)
	})
}

// A number, a text, and nil: whatever he panics with, it is heard.
func TestWhateverTheValue(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, value := range []any{42, "", nil} {
			heard := hear(func() { lightTheOil(value) }, func() {})
			shout, is := heard.(*nilpanicvalue.Shout)
			require.True(t, is, "what is heard is a *Shout")
			if value == nil {
				var isNil *runtime.PanicNilError
				require.ErrorAs(t, shout, &isNil, "the value")
			} else {
				require.Equal(t, value, shout.Value, "the value")
			}
			require.True(t,
				strings.Contains(string(shout.Stack), "lightTheOil"),
				"the stack names the function that panicked")
		}
		time.Sleep(time.Hour)
	})
}
