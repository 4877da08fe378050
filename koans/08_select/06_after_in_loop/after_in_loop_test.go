package afterinloop_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	afterinloop "goroutinekoans/koans/08_select/06_after_in_loop"
	"goroutinekoans/koans/koantest"
)

// All evening somebody comes every seven minutes. In one hour that makes eight.
func TestPeopleKeepComing(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		e := newEvening(7 * time.Minute)
		glasses, took := e.happyHour(time.Hour)
		e.end()
		require.Equal(t, 8, glasses, "glasses in one hour")
		require.Len(t, e.poured, 8, "guests who got one")
		for i, at := range e.poured {
			came := time.Duration(i+1) * 7 * time.Minute
			koantest.Took(t, came, at, "a glass for who is there")
		}
		koantest.Took(t, time.Hour, took, "the happy hour")
	})
}

// Nobody comes, and after an hour it is over.
func TestNobodyComes(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		e := newEvening(100 * time.Hour)
		glasses, took := e.happyHour(time.Hour)
		e.end()
		require.Equal(t, 0, glasses, "glasses in one hour")
		koantest.Took(t, time.Hour, took, "the happy hour")
	})
}

// Half an hour now, and a whole one later: each has its own clock. The fifth
// guest comes between the two, and is still at the door.
func TestTwiceInOneEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		e := newEvening(7 * time.Minute)
		first, took := e.happyHour(30 * time.Minute)
		time.Sleep(10 * time.Minute)
		second, tookToo := e.happyHour(time.Hour)
		e.end()
		require.Equal(t, 4, first, "glasses in half an hour")
		require.Equal(t, 9, second, "glasses in one hour")
		koantest.Took(t, 30*time.Minute, took, "the happy half hour")
		koantest.Took(t, time.Hour, tookToo, "the happy hour")
	})
}

// evening is a street from which somebody comes every so often, fifty in all.
type evening struct {
	door   chan string
	start  time.Time
	poured []time.Duration // when each glass was poured
	over   chan struct{}
}

func newEvening(every time.Duration) *evening {
	e := &evening{
		door:  make(chan string),
		start: time.Now(),
		over:  make(chan struct{}),
	}
	go func() {
		for range 50 {
			select {
			case <-time.After(every):
			case <-e.over:
				return
			}
			select {
			case e.door <- "guest":
			case <-e.over:
				return
			}
		}
	}()
	// The street wakes up a moment earlier: nobody who only looks at the door
	// from time to time finds somebody the moment they come.
	time.Sleep(777_777)
	return e
}

func (e *evening) happyHour(lasts time.Duration) (int, time.Duration) {
	start := time.Now()
	glasses := afterinloop.HappyHour(e.door, lasts, func(string) {
		e.poured = append(e.poured, time.Since(e.start))
	})
	return glasses, time.Since(start)
}

func (e *evening) end() {
	close(e.over)
	time.Sleep(time.Hour) // who has finished goes home
}
