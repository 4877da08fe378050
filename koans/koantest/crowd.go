package koantest

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"
)

// Crowd is a set of goroutines: all those born since [NewCrowd], whoever
// started them. Its methods but Go are for one goroutine, the test's.
type Crowd struct {
	t    testing.TB
	old  map[int]bool
	room []byte // for a dump
	wg   sync.WaitGroup
}

// NewCrowd starts to watch: goroutines that run already don't belong to it.
func NewCrowd(t testing.TB) *Crowd {
	c := &Crowd{t: t, old: map[int]bool{}}
	for _, g := range heads(&c.room) {
		c.old[g.ID] = true
	}
	return c
}

// Go starts f as one of the crowd; a panic in f fails the test. Two members
// started by Go are not ordered by it: a WaitGroup's Done only releases, so
// nothing flows from one member to another.
func (c *Crowd) Go(f func()) {
	c.wg.Add(1)
	go c.member(f)
}

func (c *Crowd) member(f func()) {
	defer c.wg.Done()
	defer func() {
		if r := recover(); r != nil {
			report(c.t, Evidence{Fault: Panic, By: "panic", What: fmt.Sprint(r), At: here()}, "%v", r)
		}
	}()
	f()
}

// Members is a snapshot of the crowd.
func (c *Crowd) Members() []Goroutine { return withStacks(c.heads()) }

// heads is [Crowd.Members] without their frames.
func (c *Crowd) heads() []Goroutine {
	return slices.DeleteFunc(heads(&c.room), func(g Goroutine) bool { return c.old[g.ID] })
}

// Settle waits until every member is blocked by another goroutine, and returns
// them. Nothing can happen then until the test does something. A crowd that
// never comes to rest, because somebody spins or polls, fails the test.
func (c *Crowd) Settle() []Goroutine {
	c.t.Helper()
	return withStacks(c.settle())
}

// settle is [Crowd.Settle] without the members' frames.
func (c *Crowd) settle() []Goroutine {
	c.t.Helper()
	var p patience
	for {
		members := c.heads()
		if allBlocked(members) {
			return members
		}
		if p.over(members) {
			report(c.t, Evidence{Fault: Spin, By: "restless", Goroutines: withStacks(members)},
				"the goroutines never came to rest")
			c.t.FailNow()
		}
		p.pause()
	}
}

func allBlocked(gs []Goroutine) bool {
	for _, g := range gs {
		if !g.Blocked() {
			return false
		}
	}
	return true
}

// Finish waits for the crowd to go home. If it comes to rest with somebody
// still there, nobody will ever wake them: that is reported at once, without
// a timeout.
func (c *Crowd) Finish() {
	c.t.Helper()
	if members := c.Settle(); len(members) > 0 {
		stuck(c.t, members, c.home(members))
		c.t.FailNow()
	}
	c.wg.Wait()
}

// home reports whether all functions given to Go have returned: who is still
// there has then been left behind.
func (c *Crowd) home(members []Goroutine) bool {
	for _, g := range members {
		if g.in("(*Crowd).member") {
			return false
		}
	}
	return true
}

// stuck reports goroutines that can never go on. The ones that wait at a
// Meeting do what they should: their partners are missing, because the code
// under test doesn't run them together.
func stuck(t testing.TB, gs []Goroutine, workDone bool) {
	t.Helper()
	var waiting []Goroutine
	for _, g := range gs {
		if g.in("(*Meeting).Arrive") {
			waiting = append(waiting, g)
		}
	}
	n := len(gs)
	switch {
	case len(waiting) > 0:
		report(t, Evidence{Fault: Serial, By: "meeting", Got: fmt.Sprint(len(waiting)), Goroutines: waiting},
			"only %d at work at once, the others never come", len(waiting))
	case workDone:
		report(t, Evidence{Fault: Leak, By: "leak", Got: fmt.Sprint(n), Goroutines: gs},
			"%d goroutine(s) left behind", n)
	default:
		report(t, Evidence{Fault: Deadlock, By: "stuck", Got: fmt.Sprint(n), Goroutines: gs},
			"%d goroutine(s) are stuck for ever", n)
	}
}

// patience bounds a wait by what the process does, not by the clock alone: a
// machine that is busy with something else must not change a verdict.
type patience struct {
	start time.Time
	cpu   time.Duration
	looks int
	naps  int // looks at which nobody had anything to do but to sleep
}

// over reports whether the wait for gs is hopeless: the process has burnt a
// second and a half of processor time (somebody spins), or has been looked at
// often for a second and a half, and nobody was up (somebody sleeps and polls).
// Who is up may wait for a processor all the time.
func (p *patience) over(gs []Goroutine) bool {
	if p.looks == 0 {
		p.start, p.cpu = time.Now(), cpuTime()
	}
	p.looks++
	if !slices.ContainsFunc(gs, Goroutine.up) {
		p.naps++
	}
	if cpuTime()-p.cpu > 1500*time.Millisecond {
		return true
	}
	return p.naps > 150 && time.Since(p.start) > 1500*time.Millisecond
}

func (p *patience) pause() {
	if p.looks < 20 {
		runtime.Gosched()
		return
	}
	time.Sleep(min(time.Duration(p.looks)*10*time.Microsecond, 5*time.Millisecond))
}
