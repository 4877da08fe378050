package stopwhendone_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	stopwhendone "goroutinekoans/koans/09_context/08_stop_when_done"
	"goroutinekoans/koans/koantest"
)

// Three bands play for an hour each, and nobody complains all evening. When a
// set is over, nobody may be left who still waits for a complaint, and nothing
// that the end of ctx would still call.
func TestNobodyStaysBehind(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		n := &neighbours{
			Context: context.Background(), done: make(chan struct{})}
		var pulled int
		for range 3 {
			b := newBand(time.Sleep)
			start := time.Now()
			songs := stopwhendone.Play(n, b.play, b.pull)
			koantest.Took(t, time.Hour, time.Since(start), "a set")
			require.Equal(t, 12, songs, "songs played")
			require.Zero(t, n.waiting.Inside(), "calls that wait for the end")
			time.Sleep(time.Second)
			pulled += b.pulled.Total()
		}
		require.Equal(t, 0, pulled, "plugs pulled")
		time.Sleep(24 * time.Hour)
	})
}

// The neighbours complain in the middle of the seventh song. It is the last
// one, and it doesn't count. The cable has been rolled up seven minutes later.
func TestTheNeighboursComplain(t *testing.T) {
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	ctx, complain := context.WithCancel(context.Background())
	b := newBand(clock.Sleep)
	b.rollingUp = 10 * time.Minute
	var songs int
	var over time.Duration
	crowd.Go(func() {
		songs = stopwhendone.Play(ctx, b.play, b.pull)
		over = clock.Now()
	})
	crowd.Go(func() {
		clock.Sleep(32 * time.Minute)
		complain()
	})
	clock.Run()
	koantest.Took(t, 42*time.Minute, over,
		"half a set, and rolling up the cable")
	require.Equal(t, 6, songs, "songs played")
	require.Equal(t, 1, b.pulled.Total(), "plugs pulled")
}

// The first band has gone home when the neighbours complain. That is the plug
// of the second band; the one of the first is in a van by now.
func TestTheNextBandIsPlaying(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		ctx, complain := context.WithCancel(context.Background())
		time.AfterFunc(92*time.Minute, complain)
		first, second := newBand(time.Sleep), newBand(time.Sleep)
		stopwhendone.Play(ctx, first.play, first.pull)
		songs := stopwhendone.Play(ctx, second.play, second.pull)
		require.Equal(t, 6, songs, "songs of the second band")
		time.Sleep(24 * time.Hour)
		require.Equal(t, 0, first.pulled.Total(), "first plug pulled")
		require.Equal(t, 1, second.pulled.Total(), "second plug pulled")
	})
}

// band plays a song every five minutes, for an hour, as long as it has power.
type band struct {
	sleep     func(time.Duration)
	rollingUp time.Duration // how long that takes
	unplugged chan struct{}
	pulled    koantest.Gauge
}

func newBand(sleep func(time.Duration)) *band {
	return &band{sleep: sleep, unplugged: make(chan struct{})}
}

func (b *band) play() (songs int) {
	for range 12 {
		b.sleep(5 * time.Minute)
		select {
		case <-b.unplugged:
			return songs
		default:
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
	if b.rollingUp > 0 {
		b.sleep(b.rollingUp)
	}
}

// neighbours never complain; they count who waits for it with a function. A
// context has its parent's AfterFunc call it, and takes that back when it ends.
type neighbours struct {
	context.Context
	done    chan struct{}
	waiting koantest.Gauge
}

func (n *neighbours) Done() <-chan struct{} { return n.done }

func (n *neighbours) AfterFunc(func()) (stop func() bool) {
	n.waiting.Enter()
	return sync.OnceValue(func() bool {
		n.waiting.Leave()
		return true
	})
}
