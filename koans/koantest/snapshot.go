package koantest

import (
	"fmt"
	"path"
	"runtime"
	"strconv"
	"strings"
)

// Goroutine is one goroutine as a snapshot of the whole process shows it.
type Goroutine struct {
	ID      int     `json:"id"`
	State   string  `json:"state"` // "chan receive", "sync.Mutex.Lock", …
	Frames  []Frame `json:"frames,omitempty"`
	Created Frame   `json:"created,omitzero"`
	Count   int     `json:"count,omitempty"` // how many look just like it

	bubble bool
	stack  string // of a dump, until it is read
}

// Frame is one line of a goroutine's stack.
type Frame struct {
	Func string `json:"func"`
	File string `json:"file"`
	Line int    `json:"line"`
}

func (f Frame) String() string {
	return fmt.Sprintf("%s:%d", path.Base(f.File), f.Line)
}

// Goroutines returns every goroutine but the caller. The runtime stops the
// world for it, so all states are of one and the same moment.
func Goroutines() []Goroutine { return withStacks(heads(new([]byte))) }

// heads is [Goroutines] without the frames, which are read only when somebody
// wants to see them: most looks are for the states.
func heads(room *[]byte) []Goroutine {
	var all []Goroutine
	for i, block := range strings.Split(dump(room), "\n\n") {
		if i == 0 { // the caller comes first
			continue
		}
		if g, ok := readHead(block); ok {
			all = append(all, g)
		}
	}
	return all
}

// dump is what the runtime says of all goroutines. It is written into the given
// room, which grows: new memory for each look would cost more than the look,
// under the race detector.
func dump(room *[]byte) string {
	for {
		if n := runtime.Stack(*room, true); n < len(*room) {
			return string((*room)[:n])
		}
		*room = make([]byte, max(2*len(*room), 1<<10*(runtime.NumGoroutine()+16)))
	}
}

// readHead reads the first line of a goroutine in a dump:
//
//	goroutine 22 [chan receive]:
//	goroutine 7 [sync.Mutex.Lock, 2 minutes]:
//	goroutine 9 [select (no cases), locked to thread]:
//	goroutine 35 [chan send (durable), synctest bubble 3]:
//	goroutine 22 gp=0xc000 m=nil [chan receive]:
func readHead(block string) (Goroutine, bool) {
	head, stack, _ := strings.Cut(strings.TrimSpace(block), "\n")
	head, isHead := strings.CutPrefix(head, "goroutine ")
	number, head, _ := strings.Cut(head, " ")
	_, head, open := strings.Cut(head, "[")
	head, closed := strings.CutSuffix(head, "]:")
	id, err := strconv.Atoi(number)
	if !isHead || !open || !closed || err != nil {
		return Goroutine{}, false
	}
	state, rest, _ := strings.Cut(head, ", ")
	return Goroutine{
		ID:     id,
		State:  strings.TrimSuffix(state, " (durable)"),
		bubble: strings.Contains(rest, "synctest bubble"),
		stack:  stack,
	}, true
}

// withStacks reads the frames of gs, and returns gs.
func withStacks(gs []Goroutine) []Goroutine {
	for i := range gs {
		gs[i].readStack()
	}
	return gs
}

// readStack reads what follows the first line: two lines a frame, then where
// the goroutine was created.
//
//	goroutinekoans/koans/04_mutex/06_lock_twice.(*Till).Empty(0xc000012345)
//		/home/ana/koans/04_mutex/06_lock_twice/lock_twice.go:31 +0x4c
//	created by goroutinekoans/koans/koantest.(*Crowd).Go in goroutine 21
//		/home/ana/koans/koantest/crowd.go:60 +0x98
func (g *Goroutine) readStack() {
	lines := strings.Split(g.stack, "\n")
	g.stack = ""
	for i := 0; i+1 < len(lines); i += 2 {
		f := parseFrame(lines[i], lines[i+1])
		if name, ok := strings.CutPrefix(f.Func, "created by "); ok {
			f.Func, _, _ = strings.Cut(name, " in goroutine ")
			g.Created = f
			break
		}
		g.Frames = append(g.Frames, f)
	}
}

func parseFrame(call, position string) Frame {
	name := call
	if !strings.HasPrefix(call, "created by ") {
		// The arguments are the last parentheses; a method's receiver has
		// parentheses too: pkg.(*Till).Empty(0xc000012345).
		if i := strings.LastIndexByte(call, '('); i > 0 {
			name = call[:i]
		}
	}
	position = strings.TrimSpace(position)
	if i := strings.LastIndex(position, " +0x"); i > 0 {
		position = position[:i]
	}
	file, line := position, 0
	if i := strings.LastIndexByte(position, ':'); i > 0 {
		file = position[:i]
		line, _ = strconv.Atoi(position[i+1:])
	}
	return Frame{Func: name, File: file, Line: line}
}

// Blocked reports whether g waits for another goroutine: not for time, for
// input or for a processor. "semacquire" is not in the list: that is the
// runtime itself (a collection that starts), and soon over.
func (g Goroutine) Blocked() bool {
	switch g.State {
	case "chan receive", "chan send", "select",
		"chan receive (nil chan)", "chan send (nil chan)",
		"select (no cases)", "coroutine",
		"sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock",
		"sync.WaitGroup.Wait", "sync.Cond.Wait":
		return true
	}
	return false
}

// up reports whether g runs, or would if there were a processor for it.
func (g Goroutine) up() bool {
	switch g.State {
	case "running", "runnable", "preempted", "semacquire":
		return true
	}
	return strings.HasPrefix(g.State, "GC ")
}

// Count says how many of gs are in the given state.
func Count(gs []Goroutine, state string) int {
	n := 0
	for _, g := range gs {
		if g.State == state {
			n++
		}
	}
	return n
}

// Bubbly reports whether an answer that waits as gs do can be run in a Bubble,
// too, where a timeout or a ticker that it relies on shows. Who waits for a lock
// can't be; nor can who waits for a WaitGroup, which may be a variable of the
// package, unless somebody waits at a select as well: that may be the timeout.
func Bubbly(gs []Goroutine) bool {
	group, choice := false, false
	for _, g := range gs {
		switch {
		case strings.Contains(g.State, "Mutex"):
			return false
		case g.State == "sync.WaitGroup.Wait":
			group = true
		case g.State == "select":
			choice = true
		}
	}
	return choice || !group
}

// in reports whether g is inside the named function of this package.
func (g Goroutine) in(function string) bool {
	for _, f := range g.Frames {
		if strings.HasSuffix(f.Func, "koantest."+function) {
			return true
		}
	}
	return false
}

// own keeps the frames that a person wrote: the koan's and its test's, not
// those of Go, of libraries and of this package.
func own(frames []Frame) []Frame {
	var kept []Frame
	for _, f := range frames {
		if written(f) {
			kept = append(kept, f)
		}
	}
	return kept
}

func written(f Frame) bool {
	root := goroot()
	switch {
	case f.Line == 0, f.File == "<autogenerated>", f.File == "_testmain.go":
		return false
	case root != "" && strings.HasPrefix(f.File, root):
		return false
	case strings.Contains(f.File, "/pkg/mod/"):
		return false
	case strings.HasSuffix(f.File, "_test.go"):
		return true
	}
	return !strings.Contains(f.Func, "/koantest.")
}

// goroot is the folder of Go's own sources as this binary knows it, so that it
// is right on a machine without Go. The first frame of runtime.Callers is that
// function itself.
func goroot() string {
	var pc [1]uintptr
	runtime.Callers(0, pc[:])
	f, _ := runtime.CallersFrames(pc[:]).Next()
	if i := strings.LastIndex(f.File, "runtime/"); i >= 0 {
		return f.File[:i]
	}
	return ""
}

// here is the stack of the caller, own frames only.
func here() []Frame {
	var pcs [32]uintptr
	return symbols(pcs[:runtime.Callers(2, pcs[:])])
}

func symbols(pcs []uintptr) []Frame {
	if len(pcs) == 0 {
		return nil
	}
	var out []Frame
	frames := runtime.CallersFrames(pcs)
	for {
		f, more := frames.Next()
		out = append(out, Frame{Func: f.Function, File: f.File, Line: f.Line})
		if !more {
			return own(out)
		}
	}
}
