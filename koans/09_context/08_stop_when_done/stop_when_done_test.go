package stopwhendone_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	stopwhendone "goroutinekoans/koans/09_context/08_stop_when_done"
	"goroutinekoans/koans/koantest"
)

// Three bands play for an hour each, and nobody complains all evening. When it
// is over, nobody may be left who still waits for a complaint.
func TestNobodyStaysBehind(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		ctx, _ := neighbours()
		for range 3 {
			b := &band{unplugged: make(chan struct{})}
			start := time.Now()
			songs := stopwhendone.Play(ctx, b.play, b.pull)
			koantest.Took(t, time.Hour, time.Since(start), "a set")
			require.Equal(t, 12, songs, "songs played")
			require.Equal(t, 0, b.pulled.Total(), "plugs pulled")
		}
		time.Sleep(24 * time.Hour)
	})
}

// The neighbours complain in the middle of the seventh song. The band stops,
// and two minutes later the cable is rolled up.
func TestTheNeighboursComplain(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		ctx, complain := neighbours()
		time.AfterFunc(32*time.Minute, complain)
		b := &band{unplugged: make(chan struct{})}
		start := time.Now()
		songs := stopwhendone.Play(ctx, b.play, b.pull)
		koantest.Took(t, 34*time.Minute, time.Since(start),
			"half a set, and rolling up the cable")
		require.Equal(t, 6, songs, "songs played")
		time.Sleep(24 * time.Hour)
		require.Equal(t, 1, b.pulled.Total(), "plugs pulled")
	})
}

// The first band has gone home when the neighbours complain. That is the plug
// of the second band; the one of the first is in a van by now.
func TestTheNextBandIsPlaying(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		ctx, complain := neighbours()
		time.AfterFunc(92*time.Minute, complain)
		first := &band{unplugged: make(chan struct{})}
		second := &band{unplugged: make(chan struct{})}
		stopwhendone.Play(ctx, first.play, first.pull)
		songs := stopwhendone.Play(ctx, second.play, second.pull)
		require.Equal(t, 6, songs, "songs of the second band")
		time.Sleep(24 * time.Hour)
		require.Equal(t, 0, first.pulled.Total(), "first plug pulled")
		require.Equal(t, 1, second.pulled.Total(), "second plug pulled")
	})
}

// neighbours don't complain unless told to.
func neighbours() (context.Context, context.CancelFunc) {
	return context.WithCancel(context.Background())
}

// band plays a song every five minutes, for an hour.
type band struct {
	unplugged chan struct{}
	pulled    koantest.Gauge
}

func (b *band) play() (songs int) {
	for range 12 {
		select {
		case <-b.unplugged:
			return songs
		case <-time.After(5 * time.Minute):
			songs++
		}
	}
	return songs
}

func (b *band) pull() {
	b.pulled.Enter()
	if b.pulled.Total() == 1 {
		close(b.unplugged)
	}
	time.Sleep(2 * time.Minute)
}
