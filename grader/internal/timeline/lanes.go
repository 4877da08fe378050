package timeline

import (
	"slices"
	"time"

	"golang.org/x/exp/trace"
)

// Tests are the tests of which the recording has something to show, in the
// order in which they ran.
func (r *Recording) Tests() []string {
	var names []string
	for i, t := range r.tests {
		if t.name != "" && slices.ContainsFunc(r.of(i), func(g *goroutine) bool { return !g.tester }) {
			names = append(names, t.name)
		}
	}
	return names
}

// Timeline lays out the lanes of one test, of the last one if the name is
// empty or unknown. raw is what the run printed: it tells who panicked, and
// the two sides of a race.
func (r *Recording) Timeline(test string, raw string) Timeline {
	root := slices.IndexFunc(r.tests, func(t aTest) bool { return t.name == test && test != "" })
	if root < 0 {
		for i := range r.tests {
			if len(r.of(i)) > 0 {
				root = i
			}
		}
	}
	l := &layout{
		recording: r, at: map[int]int{}, crash: readCrash(raw, r.about),
		line: Timeline{Cut: r.cut, Test: test}, procs: map[int]int{},
	}
	if root >= 0 {
		l.line.Test, l.line.Virtual = r.tests[root].name, r.tests[root].bubble
	}
	for _, g := range r.of(root) {
		l.at[g.id] = len(l.line.Lanes)
		l.line.Lanes = append(l.line.Lanes, Lane{
			No: len(l.line.Lanes) + 1, ID: g.id, Test: g.tester, Born: g.born, Birth: -1,
		})
	}
	for _, e := range r.events {
		l.event(e)
	}
	l.finish()
	return l.line
}

// of lists the goroutines of a test that are worth a lane, by their birth: the
// runtime's numbers tell nothing about it, so by their first event.
func (r *Recording) of(root int) []*goroutine {
	var some []*goroutine
	known := map[int]bool{}
	for _, e := range r.events {
		g := r.born[e.g]
		if known[e.g] || g.root != root || root < 0 {
			continue
		}
		known[e.g] = true
		if g.mine || g.startsIn {
			some = append(some, g)
		}
	}
	return some
}

// layout is the work on one timeline.
type layout struct {
	recording *Recording
	line      Timeline
	at        map[int]int // lanes by the runtime's number
	procs     map[int]int // our numbers of the processors, by the runtime's
	crash     crash
	began     trace.Time
	step      int
	switched  bool // somebody has stopped running without waiting
}

// event adds one event to its lane.
func (l *layout) event(e event) {
	i, ok := l.at[e.g]
	if !ok {
		return
	}
	lane := &l.line.Lanes[i]
	if l.began == 0 {
		l.began = e.time
	}
	now := time.Duration(e.time - l.began)
	switch {
	case lane.Birth < 0:
		l.next()
		lane.Birth = l.step
		if p, ok := l.at[e.by]; ok && e.from == trace.GoNotExist {
			lane.Parent = p + 1
		}
		l.open(lane, Span{State: Ready, Start: now})
		if e.to == trace.GoRunning {
			l.run(lane, e, now)
		}
	case e.to == trace.GoNotExist:
		l.next()
		l.close(lane, now)
		lane.End = Ended
		delete(l.at, e.g) // its number may be given again
	case e.to == trace.GoWaiting && !idle(e, lane):
		l.next()
		l.open(lane, Span{State: Waiting, Start: now, Why: e.why, Spot: e.at})
	case e.from == trace.GoWaiting && e.to != trace.GoWaiting:
		l.wake(lane, e, now)
	case e.to == trace.GoRunning && e.from != trace.GoSyscall:
		l.run(lane, e, now)
	case e.to == trace.GoRunnable && e.from == trace.GoRunning, e.to == trace.GoWaiting:
		l.switched = true
		l.open(lane, Span{State: Ready, Start: now})
	}
}

// idle reports whether a wait is none of the koan's business: the garbage
// collector's, say, or the test's own between two looks at the koan.
func idle(e event, lane *Lane) bool {
	return e.why == housekeeping || e.why == Watch && !lane.Test
}

func (l *layout) next() { l.step++; l.switched = false }

// wake ends a wait, and notes who ended it.
func (l *layout) wake(lane *Lane, e event, now time.Duration) {
	last := &lane.Spans[len(lane.Spans)-1]
	if last.State != Waiting {
		return
	}
	l.next()
	last.Woken = true
	if by, ok := l.at[e.by]; ok {
		last.By = by + 1
		if !e.at.InTest {
			last.ByLine = e.at.Line
		}
	} else if e.by != 0 {
		last.By = Outside
	}
	l.open(lane, Span{State: Ready, Start: now})
	if e.to == trace.GoRunning {
		l.run(lane, e, now)
	}
}

func (l *layout) run(lane *Lane, e event, now time.Duration) {
	if l.switched {
		l.next()
	}
	proc, ok := l.procs[e.proc]
	if !ok {
		proc = len(l.procs)
		l.procs[e.proc] = proc
	}
	l.open(lane, Span{State: Running, Start: now, Proc: proc})
}

// open ends a lane's span and begins the next one. What took no step leaves no
// trace, and who goes on doing the same goes on in the same span.
func (l *layout) open(lane *Lane, s Span) {
	l.close(lane, s.Start)
	if n := len(lane.Spans); n > 0 {
		last := &lane.Spans[n-1]
		if last.To == last.From && last.State != Waiting {
			lane.Spans = lane.Spans[:n-1]
		}
	}
	if n := len(lane.Spans); n > 0 {
		last := &lane.Spans[n-1]
		if last.State == s.State && s.State != Waiting && last.Proc == s.Proc && last.To == l.step {
			last.To, last.Stop = -1, 0
			return
		}
	}
	s.From, s.To = l.step, -1
	lane.Spans = append(lane.Spans, s)
}

// close ends the span that is open, if there is one.
func (l *layout) close(lane *Lane, now time.Duration) {
	if n := len(lane.Spans); n > 0 && lane.Spans[n-1].To < 0 {
		lane.Spans[n-1].To, lane.Spans[n-1].Stop = l.step, now
	}
}

// finish ends all that is still open, and adds what the output tells.
func (l *layout) finish() {
	l.step++
	l.line.Steps = l.step
	l.line.Procs = len(l.procs)
	end := time.Duration(0)
	if n := len(l.recording.events); n > 0 {
		end = time.Duration(l.recording.events[n-1].time - l.began)
	}
	for i := range l.line.Lanes {
		lane := &l.line.Lanes[i]
		if n := len(lane.Spans); n > 0 && lane.Spans[n-1].To < 0 {
			last := &lane.Spans[n-1]
			last.To, last.Stop = l.step, end
			lane.End = Alive
			if last.State == Waiting {
				lane.End, lane.Last = Left, last.Spot
				if !lane.Last.InTest {
					lane.Holds = held(l.recording.about.Source, lane.Last.Line)
				}
			}
		}
	}
	l.crash.tell(l.line.Lanes)
}

// Keep is the timeline of some of the lanes, by their indices. What happened
// only in the others takes no step any more.
func (t Timeline) Keep(indices []int) Timeline {
	kept := t
	kept.Lanes = nil
	used := make([]bool, t.Steps+1)
	for _, i := range indices {
		lane := t.Lanes[i]
		lane.Spans = slices.Clone(lane.Spans)
		kept.Lanes = append(kept.Lanes, lane)
		for _, s := range lane.Spans {
			used[s.From] = true
			if s.To < t.Steps {
				used[s.To] = true
			}
		}
	}
	now := make([]int, t.Steps+1)
	n := 0
	for step := range t.Steps {
		now[step] = max(n-1, 0)
		if used[step] {
			now[step] = n
			n++
		}
	}
	now[t.Steps] = n
	kept.Steps = n
	for i := range kept.Lanes {
		lane := &kept.Lanes[i]
		lane.Birth = now[max(lane.Birth, 0)]
		for j := range lane.Spans {
			lane.Spans[j].From, lane.Spans[j].To = now[lane.Spans[j].From], now[lane.Spans[j].To]
		}
	}
	return kept
}
