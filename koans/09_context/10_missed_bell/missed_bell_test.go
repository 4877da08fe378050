package missedbell_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	missedbell "goroutinekoans/koans/09_context/10_missed_bell"
	"goroutinekoans/koans/koantest"
)

// The owner rings after an hour, and once more while the last orders are being
// called out. The stew is dropped at that moment.
func TestTheSecondRingComesTooSoon(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		hasty := &owner{rings: []time.Duration{60 * time.Minute}}
		hasty.impatient = true
		got := hasty.evening()
		require.Equal(t, 60, got.closing, "minute in which the closing began")
		require.Equal(t, 60, got.dropped, "minute in which all was dropped")
		require.Equal(t, 1, got.calls, "calls for last orders")
		time.Sleep(24 * time.Hour)
	})
}

// The bell has been hung up for a moment only, and there is a fire: the owner
// rings twice before anybody has so much as looked at the bell.
func TestTwoRingsAtTheVeryBeginning(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		alarmed := &owner{rings: []time.Duration{0, 0}}
		got := alarmed.evening()
		require.Equal(t, 0, got.closing, "minute in which the closing began")
		require.Equal(t, 0, got.dropped, "minute in which all was dropped")
		time.Sleep(24 * time.Hour)
	})
}

// After one ring the stew is cooked to the end. Without a second one nobody
// stays at the bell when the work is over; nor do they without a first one.
func TestAQuietEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		patient := &owner{rings: []time.Duration{60 * time.Minute}}
		require.Equal(t, report{closing: 60, dropped: 180, calls: 1},
			patient.evening(), "an evening with one ring")
		silent := &owner{}
		require.Equal(t, report{closing: 180, dropped: 180, calls: 0},
			silent.evening(), "an evening without a ring")
		time.Sleep(24 * time.Hour)
	})
}

// report says in which minute of an evening what happened.
type report struct {
	closing int // no more orders, or the stew is ready
	dropped int // the stew is taken off; it is ready in minute 180
	calls   int // how often the last orders were called out
}

// owner rings the bell at the given times, and, if impatient, once more while
// the last orders are being called out.
type owner struct {
	rings     []time.Duration
	impatient bool

	bell  chan<- struct{}
	calls koantest.Gauge
}

// evening opens a kitchen in which a stew cooks for three hours.
func (o *owner) evening() (r report) {
	start := time.Now()
	minute := func() int { return int(time.Since(start) / time.Minute) }
	missedbell.Open(o.listen, o.callLastOrders,
		func(closing, now context.Context) {
			stew, done := context.WithTimeout(now, 3*time.Hour)
			defer done()
			select {
			case <-closing.Done():
			case <-stew.Done():
			}
			r.closing = minute()
			<-stew.Done()
			r.dropped = minute()
		})
	r.calls = o.calls.Total()
	return r
}

func (o *owner) listen(bell chan<- struct{}) {
	o.bell = bell
	for _, at := range o.rings {
		if at == 0 {
			o.ring()
		} else {
			time.AfterFunc(at, o.ring)
		}
	}
}

func (o *owner) callLastOrders() {
	o.calls.Enter()
	if o.impatient {
		o.ring()
	}
}

// ring waits for nobody.
func (o *owner) ring() {
	select {
	case o.bell <- struct{}{}:
	default:
	}
}
