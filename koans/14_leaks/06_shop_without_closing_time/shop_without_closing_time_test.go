package shopwithoutclosingtime_test

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	shop "goroutinekoans/koans/14_leaks/06_shop_without_closing_time"
	"goroutinekoans/koans/koantest"
)

var errStuck = errors.New("the lock is stuck")

// The lock is stuck; that takes a quarter of an hour to find out. A day later
// nobody is in the bakery.
func TestNobodyIsLockedIn(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var o oven
		_, err := shop.Open(&o, door(15*time.Minute, errStuck))
		require.ErrorIs(t, err, errStuck, "what went wrong")
		time.Sleep(24 * time.Hour)
	})
}

// When Open returns with the error, the fire is out: putting it out takes a
// minute. It has been tended once by then.
func TestTheFireIsOut(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var o oven
		start := time.Now()
		b, err := shop.Open(&o, door(15*time.Minute, errStuck))
		opening := time.Since(start)
		lit, tended, out := o.lit.Total(), o.tended.Total(), o.out.Total()
		time.Sleep(24 * time.Hour)
		require.ErrorIs(t, err, errStuck, "what went wrong")
		require.Nil(t, b, "the bakery")
		require.Equal(t, 1, lit, "fires lit")
		require.Equal(t, 1, tended, "times the fire was tended")
		require.Equal(t, 1, out, "fires put out")
		koantest.Took(t, 16*time.Minute, opening, "finding the lock stuck")
		require.Equal(t, 1, o.out.Total(), "fires put out")
	})
}

// A big oven with a lot of wood in it burns for another year. Open doesn't
// return before it is out.
func TestABigOven(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		const year = 365 * 24 * time.Hour
		o := oven{burns: year}
		start := time.Now()
		_, err := shop.Open(&o, door(15*time.Minute, errStuck))
		opening, out := time.Since(start), o.out.Total()
		time.Sleep(2 * year)
		require.ErrorIs(t, err, errStuck, "what went wrong")
		require.Equal(t, 1, out, "fires put out")
		koantest.Took(t, 15*time.Minute+year, opening,
			"finding the lock stuck")
	})
}

// On a good day the fire is tended from the first minute on, and put out once,
// though two people close the bakery at the same time, and a third one later.
func TestAGoodDay(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var o oven
		start := time.Now()
		b, err := shop.Open(&o, door(15*time.Minute, nil))
		koantest.Took(t, 15*time.Minute, time.Since(start), "opening")
		require.NoError(t, err, "what went wrong")
		require.Equal(t, 1, o.tended.Total(), "times the fire was tended")
		time.Sleep(8 * time.Hour)
		start = time.Now()
		go b.Close()
		b.Close()
		koantest.Took(t, time.Minute, time.Since(start), "closing")
		b.Close()
		time.Sleep(24 * time.Hour)
		synctest.Wait()
		require.Equal(t, 49, o.tended.Total(), "times the fire was tended")
		require.Equal(t, 1, o.out.Total(), "fires put out")
	})
}

// door takes a while to unlock, or to turn out to be stuck.
func door(takes time.Duration, err error) (unlock func() error) {
	return func() error {
		time.Sleep(takes)
		return err
	}
}

// oven counts what is done with it. Each is over when it is counted.
type oven struct {
	burns            time.Duration // for so long, or a minute if it is 0
	lit, tended, out koantest.Gauge
}

func (o *oven) Light() { o.lit.Enter() }

// Tend doesn't come back when the wood for a week has been burnt.
func (o *oven) Tend() {
	if o.tended.Total() > 1000 {
		<-make(chan bool)
	}
	o.tended.Enter()
}

func (o *oven) PutOut() {
	time.Sleep(max(o.burns, time.Minute))
	o.out.Enter()
}
