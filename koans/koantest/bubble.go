package koantest

import (
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// Bubble runs f in virtual time, as [synctest.Test] does: time moves on when
// every goroutine of the bubble is blocked, and each must have ended when f
// returns. Three things are added. A deadlock or a leak is an ordinary failure
// that says who is stuck where. A bubble that hangs on a lock, which synctest
// can't see, is found out too. And so is one in which somebody spins.
//
// After the last step that matters, f should sleep a while (a minute of
// virtual time costs nothing): whoever would end by themselves then has.
func Bubble(t *testing.T, f func(t *testing.T)) {
	t.Helper()
	var returned atomic.Bool
	stop, gone := make(chan struct{}), make(chan struct{})
	go watch(t, stop, gone)
	defer func() {
		t.Helper()
		r := recover()
		close(stop)
		<-gone
		if r == nil {
			return
		}
		if !strings.HasPrefix(fmt.Sprint(r), "deadlock:") {
			panic(r)
		}
		if !t.Failed() { // else the leftovers are the failure's own
			stuck(t, bubbled(), returned.Load())
		}
		t.FailNow()
	}()
	synctest.Test(t, func(t *testing.T) {
		defer returned.Store(true)
		f(t)
	})
}

// bubbled is a snapshot of the bubble, without the two goroutines of package
// testing that wait for its end.
func bubbled() []Goroutine {
	var in []Goroutine
	for _, g := range Goroutines() {
		if g.bubble && g.State != "synctest.Run" && (len(own(g.Frames)) > 0 || written(g.Created)) {
			in = append(in, g)
		}
	}
	return in
}

// watch looks at the bubble from outside. It ends the process when the bubble
// can't go on: the goroutine that runs the test is stuck with it, so there is
// nobody left to fail the test in the ordinary way.
func watch(t *testing.T, stop, gone chan struct{}) {
	defer close(gone)
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	before := cpuTime()
	for strikes := 0; ; {
		select {
		case <-stop:
			return
		case <-tick.C:
		}
		in := bubbled()
		if locked(in) {
			strikes++
		} else {
			strikes = 0
		}
		switch {
		case strikes == 3:
			report(t, Evidence{Fault: Deadlock, By: "stuck", Got: fmt.Sprint(len(in)), Goroutines: in},
				"everybody is blocked, and somebody waits for a lock")
		case cpuTime()-before > 2*time.Second:
			report(t, Evidence{Fault: Spin, By: "restless", Goroutines: in},
				"somebody burns a processor instead of waiting")
		default:
			continue
		}
		os.Exit(1)
	}
}

// locked reports whether the bubble stands still for a reason that synctest
// can't see: all are blocked or asleep, and at least one waits for a lock.
func locked(in []Goroutine) bool {
	waits := false
	for _, g := range in {
		switch {
		case strings.Contains(g.State, "Mutex"):
			waits = true
		case g.Blocked(), g.State == "sleep", g.State == "synctest.Wait":
		default:
			return false
		}
	}
	return waits
}
