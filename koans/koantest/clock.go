package koantest

import (
	"sync"
	"testing"
	"time"
)

// Clock is virtual time for a [Crowd]: it moves on when every member is
// blocked, whatever they are blocked on. Use it where a right answer may hold
// a sync.Mutex, RWMutex or Once while a callback takes its time: a Bubble
// can't see those. Waking up from Sleep orders nobody, just as waking up from
// a real sleep doesn't.
type Clock struct {
	// Wakes, if not 0, is how many wake-ups Run allows before it calls the
	// crowd restless (a livelock).
	Wakes int

	crowd *Crowd
	mu    sync.Mutex
	now   time.Duration
	first *sleeper // by time, soonest first
}

type sleeper struct {
	at   time.Duration
	wake chan struct{}
	next *sleeper
}

// NewClock is a clock that stands at 0 and moves with the crowd.
func NewClock(c *Crowd) *Clock { return &Clock{crowd: c} }

// Sleep is for the callbacks of a test: how long the work takes.
//
//go:norace
func (k *Clock) Sleep(d time.Duration) {
	edgesOff()
	defer edgesOn()
	k.mu.Lock()
	s := &sleeper{at: k.now + d, wake: make(chan struct{})}
	p := &k.first
	for *p != nil && (*p).at <= s.at {
		p = &(*p).next
	}
	s.next, *p = *p, s
	k.mu.Unlock()
	<-s.wake
}

// Now is the virtual time that has passed.
//
//go:norace
func (k *Clock) Now() time.Duration {
	edgesOff()
	defer edgesOn()
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.now
}

// tick moves to the next moment at which somebody wakes, and wakes all who do.
//
//go:norace
func (k *Clock) tick() bool {
	edgesOff()
	defer edgesOn()
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.first == nil {
		return false
	}
	k.now = k.first.at
	for k.first != nil && k.first.at == k.now {
		close(k.first.wake)
		k.first = k.first.next
	}
	return true
}

// Run lets time pass until the crowd has gone home, and says how much it took.
func (k *Clock) Run() time.Duration {
	t := k.crowd.t
	t.Helper()
	for wakes := 1; ; wakes++ {
		members := k.crowd.settle()
		if len(members) == 0 {
			k.crowd.wg.Wait()
			return k.Now()
		}
		if k.Wakes > 0 && wakes > k.Wakes {
			report(t, Evidence{Fault: Spin, By: "restless", Got: k.Now().String(), Goroutines: withStacks(members)},
				"still busy after %v: %d goroutine(s) go round in circles", k.Now(), len(members))
			t.FailNow()
		}
		if !k.tick() {
			stuck(t, withStacks(members), k.crowd.home(members))
			t.FailNow()
		}
	}
}

// Took fails the test if the work took another time than promised: serial if
// it took longer, wrong if it was over too soon. What names the work.
func Took(t testing.TB, want, got time.Duration, what string) {
	t.Helper()
	if want == got {
		return
	}
	f := Wrong
	if got > want {
		f = Serial
	}
	report(t, Evidence{Fault: f, By: "took", What: what, Want: want.String(), Got: got.String()},
		"%s: want %v, took %v", what, want, got)
	t.FailNow()
}
