package koantest

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
)

// Gauge counts who is inside a place, without ordering them.
type Gauge struct {
	in, max, total atomic.Int32

	// Who came first, and who was the one too many or the only one: the stack
	// tells the learner which line called.
	depth atomic.Int32
	pcs   [32]uintptr
}

// Enter is called by whoever comes in.
//
//go:norace
func (g *Gauge) Enter() {
	edgesOff()
	defer edgesOn()
	g.total.Add(1)
	n := g.in.Add(1)
	if g.depth.CompareAndSwap(0, -1) {
		g.depth.Store(int32(runtime.Callers(2, g.pcs[:])))
	}
	for {
		most := g.max.Load()
		if n <= most || g.max.CompareAndSwap(most, n) {
			return
		}
	}
}

// Leave is called by whoever goes out.
func (g *Gauge) Leave() {
	edgesOff()
	defer edgesOn()
	g.in.Add(-1)
}

// Inside is how many are inside now.
func (g *Gauge) Inside() int {
	edgesOff()
	defer edgesOn()
	return int(g.in.Load())
}

// Max is how many were inside at once, at the most.
func (g *Gauge) Max() int {
	edgesOff()
	defer edgesOn()
	return int(g.max.Load())
}

// Total is how many have come in so far.
func (g *Gauge) Total() int {
	edgesOff()
	defer edgesOn()
	return int(g.total.Load())
}

// AtMost fails the test if more than limit were inside at once. What names
// them: "people in the bathroom at once".
func (g *Gauge) AtMost(t testing.TB, limit int, what string) {
	t.Helper()
	if got := g.Max(); got > limit {
		g.fail(t, Wrong, limit, got, what)
	}
}

// AtLeast fails the test as serial if fewer than want were inside at once.
func (g *Gauge) AtLeast(t testing.TB, want int, what string) {
	t.Helper()
	if got := g.Max(); got < want {
		g.fail(t, Serial, want, got, what)
	}
}

// Exactly is AtMost and AtLeast in one.
func (g *Gauge) Exactly(t testing.TB, want int, what string) {
	t.Helper()
	g.AtMost(t, want, what)
	g.AtLeast(t, want, what)
}

//go:norace
func (g *Gauge) fail(t testing.TB, f Fault, want, got int, what string) {
	t.Helper()
	e := Evidence{Fault: f, By: "gauge", What: what, Want: fmt.Sprint(want), Got: fmt.Sprint(got)}
	if n := g.depth.Load(); n > 0 {
		e.At = symbols(g.pcs[:n])
	}
	report(t, e, "%s: want %d, got %d", what, want, got)
	t.FailNow()
}
