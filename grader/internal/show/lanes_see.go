package show

import (
	"strings"

	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// whatToSee is the one sentence that goes with a timeline.
func whatToSee(t timeline.Timeline, word verdict.Word, w laneWords) string {
	var stuck, marked []string
	work := 0
	for _, lane := range t.Lanes {
		if !lane.Test {
			work++
		}
		if lane.End == timeline.Left {
			stuck = append(stuck, w.who(t, lane.No))
		}
		if len(lane.Marks) > 0 {
			marked = append(marked, w.who(t, lane.No))
		}
	}
	switch {
	case word == verdict.Race && len(marked) > 1:
		return w.seeRace(list(marked, w.and))
	case word == verdict.Serial && work <= 1:
		return w.seeAlone
	case word == verdict.Serial && outside(t, w) != "":
		return outside(t, w)
	case word == verdict.Deadlock && len(stuck) > 0:
		return w.seeDeadlock(list(stuck, w.and), len(stuck) > 1)
	case word == verdict.Leak && len(stuck) > 0:
		return w.seeLeak(list(stuck, w.and), len(stuck) > 1)
	case word == verdict.Panic && len(marked) > 0:
		return w.seePanic(list(marked, w.and))
	}
	if said, ok := w.see[word]; ok {
		return said
	}
	return w.seeOther
}

// list writes names as a sentence has them: "G1, G2 and G3".
func list(names []string, and string) string {
	if len(names) > 4 {
		return strings.Join(names[:3], ", ") + ", …"
	}
	n := len(names) - 1
	if n < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:n], ", ") + " " + and + " " + names[n]
}

// outside says who is at work while the others want a lock, if it is that.
func outside(t timeline.Timeline, w laneWords) string {
	inside, call, lock, others := "", "", "", 0
	for _, lane := range t.Lanes {
		if lane.End != timeline.Left {
			continue
		}
		switch lane.Spans[len(lane.Spans)-1].Why {
		case timeline.Call:
			if inside != "" {
				return ""
			}
			inside, call = w.who(t, lane.No), lane.Last.What
		case timeline.Lock, timeline.ReadLock:
			lock = lane.Last.What
			others++
		}
	}
	if inside == "" || call == "" || lock == "" || others == 0 {
		return ""
	}
	return w.seeOutside(inside, call, lock)
}
