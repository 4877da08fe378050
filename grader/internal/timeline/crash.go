package timeline

import (
	"regexp"
	"strconv"
	"strings"
)

// crash is what the output of a run tells about its goroutines.
type crash struct {
	panics map[int]Spot  // by the goroutine's number
	sides  map[int]*side // of races, by the race detector's own numbers
	order  []int         // of the sides
}

// side is one of the two of a race.
type side struct {
	mark Mark
	born Spot
}

var (
	raceSide = regexp.MustCompile(`(?i)^(?:previous )?(?:atomic )?(read|write) (?:of size \d+ )?at 0x[0-9a-f]+ by (?:goroutine (\d+)|main goroutine):`)
	raceBorn = regexp.MustCompile(`^Goroutine (\d+) \((?:running|finished)\) created at:`)
	onePanic = regexp.MustCompile(`^goroutine (\d+) (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[running[^\]]*\]:`)
	position = regexp.MustCompile(`^\s+(\S.*):(\d+)(?: |$)`)
)

// readCrash reads the output of a run. The race detector counts goroutines in
// its own way, so a side of a race is known only by where it was born. A race
// and a panic look like
//
//	WARNING: DATA RACE
//	Read at 0x00c000012345 by goroutine 23:
//	  goroutinekoans/koans/04_mutex/01_bathroom_lock.Bathroom.Use()
//	      /home/ana/koans/04_mutex/01_bathroom_lock/bathroom_lock.go:18 +0x9c
//
//	Previous write at 0x00c000012345 by goroutine 22:
//	  …
//
//	Goroutine 23 (running) created at:
//	  …
//	==================
//	panic: send on closed channel
//
//	goroutine 18 [running]:
//	goroutinekoans/koans/07_closing/06_send_after_close.Breakfast.func1()
//		/home/ana/koans/07_closing/06_send_after_close/send_after_close.go:16 +0x57
func readCrash(raw string, about About) crash {
	c := crash{panics: map[int]Spot{}, sides: map[int]*side{}}
	died := strings.Contains(raw, "panic: ") || strings.Contains(raw, "fatal error: ")
	found := func(Spot) {} // what to do with the next line of the koan's
	for line := range strings.Lines(raw) {
		line = strings.TrimLeft(strings.TrimRight(line, "\r\n"), "\x16")
		if at, ok := about.spot(line); ok {
			if found != nil {
				found(at)
			}
			continue
		}
		if m := raceSide.FindStringSubmatch(line); m != nil {
			id, _ := strconv.Atoi(m[2])
			found = c.side(id, strings.EqualFold(m[1], "write"))
		} else if m := raceBorn.FindStringSubmatch(line); m != nil {
			id, _ := strconv.Atoi(m[1])
			found = c.birth(id)
		} else if m := onePanic.FindStringSubmatch(line); m != nil && died {
			id, _ := strconv.Atoi(m[1])
			found = c.panic(id)
		} else if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "created by ") {
			found = nil
		}
	}
	return c
}

// spot reads a position in one of the koan's two files.
func (a About) spot(line string) (Spot, bool) {
	m := position.FindStringSubmatch(line)
	if m == nil {
		return Spot{}, false
	}
	file, n := strings.ReplaceAll(m[1], "\\", "/"), 0
	n, _ = strconv.Atoi(m[2])
	switch {
	case hasFile(file, a.File):
		return Spot{Line: n}, true
	case hasFile(file, a.TestFile):
		return Spot{Line: n, InTest: true}, true
	}
	return Spot{}, false
}

// side notes where one side of a race was: the learner's line, if the stack
// has one.
func (c *crash) side(id int, writes bool) func(Spot) {
	if _, ok := c.sides[id]; ok {
		return nil
	}
	s := &side{mark: Mark{Kind: Reads}}
	if writes {
		s.mark.Kind = Writes
	}
	c.sides[id] = s
	c.order = append(c.order, id)
	return func(at Spot) {
		if s.mark.Line == 0 || s.mark.InTest && !at.InTest {
			s.mark.Spot = at
		}
	}
}

// birth notes where a goroutine of a race was started.
func (c *crash) birth(id int) func(Spot) {
	return func(at Spot) {
		if s := c.sides[id]; s != nil && s.born.Line == 0 {
			s.born = at
		}
	}
}

func (c *crash) panic(id int) func(Spot) {
	return func(at Spot) {
		if _, ok := c.panics[id]; !ok && !at.InTest {
			c.panics[id] = at
		}
	}
}

// tell gives lanes their marks. The one that panics has no end of its own. Of
// a race the first two sides are told, as one that could have been any of
// those that were born in the same line.
func (c crash) tell(lanes []Lane) {
	for i := range lanes {
		lane := &lanes[i]
		if at, ok := c.panics[lane.ID]; ok && lane.End != Ended {
			lane.End, lane.Last = Panicked, at
			lane.Marks = append(lane.Marks, Mark{Kind: Panics, Spot: at})
		}
	}
	sides := c.order[:min(len(c.order), 2)]
	told := map[int]bool{}
	for _, find := range []func([]Lane, Spot) []int{bornThere, bornElsewhere} {
		for _, id := range sides {
			s := c.sides[id]
			alike := find(lanes, s.born)
			for _, i := range alike {
				if told[id] || len(lanes[i].Marks) > 0 {
					continue
				}
				s.mark.Some = len(alike) > len(sides)
				lanes[i].Marks = append(lanes[i].Marks, s.mark)
				told[id] = true
			}
		}
	}
}

// bornThere lists the lanes that a side of a race could be: those that were
// born there, the test's own if it was not born at all.
func bornThere(lanes []Lane, born Spot) []int {
	var some []int
	for i, lane := range lanes {
		if lane.Test && born.Line == 0 || !lane.Test && lane.Born == born {
			some = append(some, i)
		}
	}
	return some
}

// bornElsewhere is for a place in a function that the compiler has put into
// another one: the race detector then tells the line of the call. It could be
// any that the learner's code has started, or else the test.
func bornElsewhere(lanes []Lane, _ Spot) []int {
	var learners, any []int
	for i, lane := range lanes {
		if lane.Test {
			continue
		}
		any = append(any, i)
		if !lane.Born.InTest {
			learners = append(learners, i)
		}
	}
	if len(learners) > 0 {
		return learners
	}
	return any
}
