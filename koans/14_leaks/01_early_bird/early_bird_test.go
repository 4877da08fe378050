package earlybird_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	earlybird "goroutinekoans/koans/14_leaks/01_early_bird"
	"goroutinekoans/koans/koantest"
)

var errNoGuests = errors.New("no guests today")

// The hotel needs five minutes to find out that there are no guests today. A
// day later nobody is in the bakery any more.
func TestNobodyStaysBehind(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		_, _, err := earlybird.Deliver(
			hotel(5*time.Minute, errNoGuests), new(ovens).bake)
		koantest.Took(t, 5*time.Minute, time.Since(start),
			"a breakfast that is called off")
		require.ErrorIs(t, err, errNoGuests, "what went wrong")
		time.Sleep(24 * time.Hour)
	})
}

// For the same hotel no oven was heated, neither before the call nor after it.
func TestTheOvensStayCold(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var o ovens
		earlybird.Deliver(hotel(5*time.Minute, errNoGuests), o.bake)
		time.Sleep(24 * time.Hour)
		require.Equal(t, 0, o.Total(), "ovens that were heated")
	})
}

// The hotel says yes after a while, at an odd moment, so that whoever looks
// only now and then whether it has is late. From then on rolls take twenty
// minutes, croissants take thirty, and so does breakfast.
func TestBothOvensAtOnce(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		const thinking = 5*time.Minute + 37*time.Microsecond
		var o ovens
		start := time.Now()
		rolls, croissants, err := earlybird.Deliver(
			hotel(thinking, nil), o.bake)
		koantest.Took(t, thinking+30*time.Minute, time.Since(start),
			"a breakfast")
		require.NoError(t, err, "what went wrong")
		require.Equal(t, "a tray of rolls", rolls, "the first tray")
		require.Equal(t, "a tray of croissants", croissants, "the second tray")
		o.Exactly(t, 2, "ovens that were hot at once")
		time.Sleep(24 * time.Hour)
	})
}

// hotel takes its time, and then says whether it wants breakfast.
func hotel(takes time.Duration, err error) (confirm func() error) {
	return func() error {
		time.Sleep(takes)
		return err
	}
}

// ovens counts how many of them are hot.
type ovens struct{ koantest.Gauge }

func (o *ovens) bake(what string) (tray string) {
	o.Enter()
	defer o.Leave()
	if what == "croissants" {
		time.Sleep(10 * time.Minute)
	}
	time.Sleep(20 * time.Minute)
	return "a tray of " + what
}
