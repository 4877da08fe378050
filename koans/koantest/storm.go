package koantest

import (
	"runtime"
	"sync/atomic"
	"time"
)

// Storm lets n members of the crowd call f over and over, all at the same
// time, and returns when they have gone home. It is for two steps with nothing
// between them at which a test could stop anybody; where a callback lies between
// them, force the interleaving with a [Gate] instead.
//
// f is told which member calls it, and which call of all that is (the first is
// 0): calls in a row come at nearly the same moment, so call/2 chooses one of
// many values that two of them are to share.
//
// How often f is called isn't settled beforehand: that would be a bet on the
// machine, which interrupts a goroutine many times a millisecond or a few times
// a second. A storm makes two adjacent steps of its own before each call, and
// goes on until others have come between them [interruptions] times: a gap in f
// that is as narrow as that has then been hit about as often. It lasts for
// [shortest] at least, as the interruptions may have come in one burst. Where
// nearly all the time goes by inside f (everybody waits for a lock, or sleeps),
// it ends before, after [longest] or, asleep, after [patient]; and it ends as
// soon as f leaves a [flood] of goroutines behind.
func (c *Crowd) Storm(n int, f func(member, call int)) {
	c.t.Helper()
	// More threads than processors: the system interrupts anybody anywhere,
	// where Go's own scheduler would wait for the next function call.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(max(16, n)))
	s := storm{}
	for i := range n {
		c.Go(func() {
			s.begins.Wait()
			for call := s.next(i); call >= 0; call = s.next(i) {
				f(i, call)
			}
		})
	}
	c.Settle()
	s.begins.Open()
	s.watch(c)
	c.Finish()
}

const (
	interruptions = 20
	shortest      = 100 * time.Millisecond // of processor time
	longest       = 250 * time.Millisecond // of processor time
	patient       = 4 * time.Second        // on the wall
	flood         = 1000                   // the race detector dies at 8128
)

// storm is what its members share. None of it orders them.
type storm struct {
	begins Gate
	mark   atomic.Int64 // who was here last, and on which call
	calls  atomic.Int64
	torn   atomic.Int64
	over   atomic.Bool
}

// next is the number of a member's next call, or -1 if the storm is over.
//
//go:norace
func (s *storm) next(member int) int {
	edgesOff()
	defer edgesOn()
	if s.over.Load() {
		return -1
	}
	if member%3 == 2 {
		time.Sleep(time.Microsecond) // who wakes up interrupts somebody
	}
	mine := s.calls.Add(1)
	if mine%16 == 0 && runtime.NumGoroutine() > flood {
		s.over.Store(true)
	}
	s.mark.Store(mine)
	if s.mark.Load() != mine {
		s.torn.Add(1)
	}
	return int(mine) - 1
}

// watch ends the storm when it has gone on for long enough, and returns then,
// or when nobody gets on any more.
func (s *storm) watch(c *Crowd) {
	c.t.Helper()
	edgesOff()
	defer edgesOn()
	start, startCPU := time.Now(), cpuTime()
	calls := int64(-1)
	for !s.over.Load() {
		time.Sleep(time.Millisecond)
		cpu := cpuTime() - startCPU
		if s.torn.Load() >= interruptions && cpu > shortest ||
			cpu > longest || time.Since(start) > patient {
			s.over.Store(true)
		}
		before := calls
		if calls = s.calls.Load(); calls == before && allBlocked(c.heads()) {
			return
		}
	}
}
