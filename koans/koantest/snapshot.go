package koantest

import (
	"fmt"
	"path"
	"regexp"
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
func Goroutines() []Goroutine {
	text := stacks()
	var all []Goroutine
	for i, block := range strings.Split(text, "\n\n") {
		if i == 0 { // the caller comes first
			continue
		}
		if g, ok := parseGoroutine(block); ok {
			all = append(all, g)
		}
	}
	return all
}

func stacks() string {
	for size := 1 << 18; ; size *= 2 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, true); n < size {
			return string(buf[:n])
		}
	}
}

// The first line of a goroutine in a dump:
//
//	goroutine 22 [chan receive]:
//	goroutine 7 [sync.Mutex.Lock, 2 minutes]:
//	goroutine 9 [select (no cases), locked to thread]:
//	goroutine 35 [chan send (durable), synctest bubble 3]:
//	goroutine 22 gp=0xc000 m=nil [chan receive]:
var header = regexp.MustCompile(`^goroutine (\d+) (?:[^\[]*)\[([^\]]*)\]:$`)

// parseGoroutine reads one block of a dump: its header, then two lines a
// frame, then where it was created.
//
//	goroutine 22 [sync.Mutex.Lock]:
//	goroutinekoans/koans/04_mutex/05_lock_twice.(*Till).Empty(0xc000012345)
//		/home/ana/koans/04_mutex/05_lock_twice/lock_twice.go:31 +0x4c
//	created by goroutinekoans/koans/koantest.(*Crowd).Go in goroutine 21
//		/home/ana/koans/koantest/crowd.go:60 +0x98
func parseGoroutine(block string) (Goroutine, bool) {
	lines := strings.Split(strings.TrimSpace(block), "\n")
	m := header.FindStringSubmatch(lines[0])
	if m == nil {
		return Goroutine{}, false
	}
	id, _ := strconv.Atoi(m[1])
	state, rest, _ := strings.Cut(m[2], ", ")
	g := Goroutine{
		ID:     id,
		State:  strings.TrimSuffix(state, " (durable)"),
		bubble: strings.Contains(rest, "synctest bubble"),
	}
	for i := 1; i+1 < len(lines); i += 2 {
		f := parseFrame(lines[i], lines[i+1])
		if name, ok := strings.CutPrefix(f.Func, "created by "); ok {
			f.Func, _, _ = strings.Cut(name, " in goroutine ")
			g.Created = f
			break
		}
		g.Frames = append(g.Frames, f)
	}
	return g, true
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
