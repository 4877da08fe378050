package timerchain_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	timerchain "goroutinekoans/koans/14_leaks/04_timer_chain"
	"goroutinekoans/koans/koantest"
)

// The dough rests for eleven hours and is fed for one, round and round. It is
// given away on the third day, while it rests.
func TestGivenAwayWhileItRests(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		keepUntil(t, 65*time.Hour, 5)
	})
}

// It is given away in the half hour after feeding has begun.
func TestGivenAwayWhileItIsFed(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		keepUntil(t, 11*time.Hour+30*time.Minute, 1)
		keepUntil(t, 35*time.Hour+30*time.Minute, 3)
	})
}

// Given away before the first time, it isn't fed at all. Another dough, which
// is kept meanwhile, is.
func TestTheOtherDoughStays(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		other := &dough{until: time.Now().Add(10*time.Hour + week)}
		giveAway := timerchain.Keep(11*time.Hour, other.feed)
		keepUntil(t, 5*time.Hour, 0)
		time.Sleep(5 * time.Hour)
		giveAway()
		synctest.Wait()
		require.Equal(t, 14, other.fed.Total(), "times the other was fed")
		time.Sleep(week)
	})
}

const week = 7 * 24 * time.Hour

// keepUntil keeps a dough for a while, gives it away, and lets a week go by.
func keepUntil(t *testing.T, kept time.Duration, times int) {
	t.Helper()
	start := time.Now()
	d := &dough{until: start.Add(kept)}
	giveAway := timerchain.Keep(11*time.Hour, d.feed)
	koantest.Took(t, 0, time.Since(start), "taking it in")
	time.Sleep(kept)
	start = time.Now()
	giveAway()
	koantest.Took(t, 0, time.Since(start), "giving it away")
	time.Sleep(week)
	synctest.Wait()
	if d.fed.Total() <= times {
		require.Equal(t, times, d.fed.Total(), "times it was fed")
	}
}

// dough is fed for an hour each time.
type dough struct {
	until time.Time
	fed   koantest.Gauge
}

// feed stays for ever with a dough that belongs to somebody else by now: a
// timer leaves no trace, but a goroutine does.
func (d *dough) feed() {
	d.fed.Enter()
	defer d.fed.Leave()
	if time.Now().After(d.until) {
		<-make(chan bool)
	}
	time.Sleep(time.Hour)
}
