package verdict

import (
	"regexp"
	"strconv"
	"strings"
)

// frame is one call of a stack, with the names that koantest's evidence has.
type frame struct {
	Func string `json:"func"`
	File string `json:"file"`
	Line int    `json:"line"`
}

// thread is a goroutine, or several that are stuck in the same way.
type thread struct {
	ID      int     `json:"id"`
	State   string  `json:"state"`
	Frames  []frame `json:"frames"` // innermost first
	Created frame   `json:"created"`
	Count   int     `json:"count"`
}

// The first line of a goroutine in a dump:
//
//	goroutine 22 [chan receive]:
//	goroutine 7 [sync.Mutex.Lock, 2 minutes]:
//	goroutine 35 [chan send (durable), synctest bubble 3]:
//	goroutine 22 gp=0xc000 m=nil [chan receive]:
var goroutineLine = regexp.MustCompile(`^goroutine (\d+) [^\[]*\[([^\]]*)\]:$`)

// readThreads reads a dump: blocks of a header, two lines a call, and where
// the goroutine was created, until something else comes.
//
//	goroutine 420 [running]:
//	goroutinekoans/koans/99_recorded/01_closed_early.Ring.func1()
//		/home/ana/koans/99_recorded/01_closed_early/closed_early.go:14 +0xaf
//	created by goroutinekoans/koans/99_recorded/01_closed_early.Ring in goroutine 21
//		/home/ana/koans/99_recorded/01_closed_early/closed_early.go:12 +0x85
func readThreads(lines []line) []thread {
	var all []thread
	for i := 0; i < len(lines); {
		m := goroutineLine.FindStringSubmatch(lines[i].text)
		i++
		if m == nil {
			continue
		}
		id, _ := strconv.Atoi(m[1])
		state, _, _ := strings.Cut(m[2], ", ")
		t := thread{ID: id, State: strings.TrimSuffix(state, " (durable)"), Count: 1}
		for i+1 < len(lines) && strings.HasPrefix(lines[i+1].text, "\t") {
			f := readFrame(lines[i].text, lines[i+1].text)
			i += 2
			if name, ok := strings.CutPrefix(f.Func, "created by "); ok {
				f.Func, _, _ = strings.Cut(name, " in goroutine ")
				t.Created = f
				break
			}
			t.Frames = append(t.Frames, f)
		}
		all = append(all, t)
	}
	return all
}

// readFrame reads the two lines of a call, as dumps and race reports have them:
//
//	goroutinekoans/koans/04_mutex/05_lock_twice.(*Till).Empty(0xc000012345)
//		/home/ana/koans/04_mutex/05_lock_twice/lock_twice.go:31 +0x4c
func readFrame(call, position string) frame {
	f := frame{Func: strings.TrimSpace(call)}
	if !strings.HasPrefix(f.Func, "created by ") {
		// The arguments are in the last parentheses; a method's receiver has
		// parentheses too.
		if i := strings.LastIndexByte(f.Func, '('); i > 0 {
			f.Func = f.Func[:i]
		}
	}
	f.File, f.Line = splitPosition(position)
	return f
}

// splitPosition takes apart file:line, with or without an offset behind it. A
// Windows path has a colon and backslashes of its own.
//
//	C:\Users\ana\koans\04_mutex\05_lock_twice\lock_twice.go:31 +0x4c
func splitPosition(position string) (file string, number int) {
	position = strings.TrimSpace(position)
	if i := strings.LastIndex(position, " +0x"); i > 0 {
		position = position[:i]
	}
	i := strings.LastIndexByte(position, ':')
	if i <= 0 {
		return "", 0
	}
	number, err := strconv.Atoi(position[i+1:])
	if err != nil {
		return "", 0
	}
	return strings.ReplaceAll(position[:i], `\`, "/"), number
}
