package traveldesk_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	traveldesk "goroutinekoans/koans/09_context/11_travel_desk"
	"goroutinekoans/koans/koantest"
)

const (
	minute = time.Minute
	booked = "all buses are booked"
	rain   = "the boss has seen the weather report"
)

// The bus company says after two minutes that there is no bus. An hour later
// nobody may be left at the desk.
func TestEverybodyHangsUp(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := &desk{}
		d.call(8*minute, 800, nil)
		d.call(2*minute, 0, errors.New(booked))
		d.optional(9*minute, 900, nil)
		_, err := d.quotes(context.Background(), 10*minute)
		require.Equal(t, booked, say(err), "what Quotes returns")
		time.Sleep(time.Hour)
	})
}

// All answer in time, the last one first; only the optional one is closed.
func TestPricesInOrder(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := &desk{}
		d.call(4*minute, 400, nil)
		d.call(3*minute, 300, nil)
		d.optional(2*minute, 0, errors.New("closed today"))
		d.call(1*minute, 100, nil)
		prices, err := d.quotes(context.Background(), 60*minute)
		require.Equal(t, "nothing", say(err), "what Quotes returns")
		require.Equal(t, []int{400, 300, 0, 100}, prices, "prices")
		koantest.Took(t, 4*minute, d.took, "all the calls")
		time.Sleep(24 * time.Hour)
	})
}

// As soon as it is known that there is no bus, the others are told why, and
// need a minute to say goodbye. Quotes waits for that.
func TestNoBus(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := &desk{}
		d.call(8*minute, 800, nil)
		d.call(9*minute, 900, nil)
		d.call(2*minute, 0, errors.New(booked))
		d.optional(9*minute, 900, nil)
		d.call(1*minute, 100, nil)
		prices, err := d.quotes(context.Background(), 10*minute)
		require.Equal(t, booked, say(err), "what Quotes returns")
		require.Empty(t, prices, "prices")
		require.Equal(t, 0, d.onThePhone, "still on the phone")
		koantest.Took(t, 3*minute, d.took, "two minutes and a goodbye")
		require.Equal(t, []string{booked, booked, "", booked, ""}, d.told,
			"causes told to the agencies")
		time.Sleep(24 * time.Hour)
	})
}

// When patience is over after five minutes, an optional agency is still
// looking for its price. That doesn't matter.
func TestTheOptionalOneIsLate(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := &desk{}
		d.optional(7*minute, 700, nil)
		d.call(2*minute, 200, nil)
		prices, err := d.quotes(context.Background(), 5*minute)
		require.Equal(t, "nothing", say(err), "what Quotes returns")
		require.Equal(t, []int{0, 200}, prices, "prices")
		koantest.Took(t, 6*minute, d.took, "all patience and a goodbye")
		late := traveldesk.ErrTooLate.Error()
		require.Equal(t, []string{late, ""}, d.told,
			"causes told to the agencies")
		time.Sleep(24 * time.Hour)
	})
}

// Now the bus company is too late, and then it matters.
func TestTheBusIsLate(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := &desk{}
		d.optional(1*minute, 100, nil)
		d.call(7*minute, 700, nil)
		d.call(8*minute, 800, nil)
		prices, err := d.quotes(context.Background(), 5*minute)
		late := traveldesk.ErrTooLate.Error()
		require.Equal(t, late, say(err), "what Quotes returns")
		require.Empty(t, prices, "prices")
		koantest.Took(t, 6*minute, d.took, "all patience and a goodbye")
		require.Equal(t, []string{"", late, late}, d.told,
			"causes told to the agencies")
		time.Sleep(24 * time.Hour)
	})
}

// After three minutes the boss sees the weather report.
func TestTheBossCallsItOff(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		ctx, callOff := context.WithCancelCause(context.Background())
		time.AfterFunc(3*minute, func() { callOff(errors.New(rain)) })
		d := &desk{}
		d.call(7*minute, 700, nil)
		d.call(8*minute, 800, nil)
		prices, err := d.quotes(ctx, 10*minute)
		require.Equal(t, rain, say(err), "what Quotes returns")
		require.Empty(t, prices, "prices")
		koantest.Took(t, 4*minute, d.took, "three minutes and a goodbye")
		require.Equal(t, []string{rain, rain}, d.told,
			"causes told to the agencies")
		time.Sleep(24 * time.Hour)
	})
}

// desk is where the calls are made.
type desk struct {
	agencies   []traveldesk.Agency
	inside     koantest.Gauge
	told       []string // why a call was cut short, "" if it wasn't
	took       time.Duration
	onThePhone int // when Quotes returned
}

func (d *desk) quotes(
	ctx context.Context, patience time.Duration,
) ([]int, error) {
	start := time.Now()
	prices, err := traveldesk.Quotes(ctx, d.agencies, patience)
	d.took = time.Since(start)
	d.onThePhone = d.inside.Inside()
	synctest.Wait() // before d.told is read
	return prices, err
}

// call adds an agency that answers after a while, unless the call is cut short;
// then it says goodbye, which takes a minute.
func (d *desk) call(after time.Duration, price int, err error) {
	i := len(d.told)
	d.told = append(d.told, "")
	d.agencies = append(d.agencies, traveldesk.Agency{
		Ask: func(ctx context.Context) (int, error) {
			d.inside.Enter()
			defer d.inside.Leave()
			select {
			case <-time.After(after):
				return price, err
			case <-ctx.Done():
				d.told[i] = say(context.Cause(ctx))
				err := ctx.Err()
				time.Sleep(minute)
				return 0, err
			}
		},
	})
}

func (d *desk) optional(after time.Duration, price int, err error) {
	d.call(after, price, err)
	d.agencies[len(d.agencies)-1].Optional = true
}

func say(err error) string {
	if err == nil {
		return "nothing"
	}
	return err.Error()
}
