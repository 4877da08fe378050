package koantest

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"
	"testing"
)

// Attr is the name of the test attribute that carries [Evidence] as JSON; go
// test -json passes it on as an attr event.
const Attr = "koan.fault"

// Fault says what kind of mistake a test has proved.
type Fault string

// The faults a helper can prove. A data race is the race detector's to report.
const (
	Deadlock Fault = "deadlock" // goroutines wait for each other for ever
	Leak     Fault = "leak"     // the work is over, a goroutine is not
	Serial   Fault = "serial"   // what should run together runs in turn
	Panic    Fault = "panic"    // a goroutine panicked
	Spin     Fault = "spin"     // a goroutine burns a processor to wait
	Wrong    Fault = "wrong"    // another promise is broken
)

// Evidence is what a helper knows about a fault that it has found.
type Evidence struct {
	Fault Fault `json:"fault"`

	// How it was found: "stuck", "meeting", "gauge", "took", "leak", "panic"
	// or "restless".
	By string `json:"by"`

	// What was measured, in the words of the test, and the two values.
	What string `json:"what,omitempty"`
	Want string `json:"want,omitempty"`
	Got  string `json:"got,omitempty"`

	Goroutines []Goroutine `json:"goroutines,omitempty"` // who is stuck, where
	At         []Frame     `json:"at,omitempty"`         // the stack it was seen on
}

// report fails the test and hands the evidence to the grader.
func report(t testing.TB, e Evidence, format string, args ...any) {
	t.Helper()
	e.Goroutines = digest(e.Goroutines)
	if text, err := json.Marshal(e); err == nil {
		t.Attr(Attr, string(text))
	}
	t.Errorf("%s: %s%s", e.Fault, fmt.Sprintf(format, args...), describe(e.Goroutines))
}

// Fail fails the test with a fault of the author's choice, for proofs that no
// helper makes.
func Fail(t testing.TB, f Fault, what string) {
	t.Helper()
	report(t, Evidence{Fault: f, By: "test", What: what}, "%s", what)
	t.FailNow()
}

// digest keeps what a reader can use: own frames, and one goroutine for all
// that are stuck in the same way.
func digest(gs []Goroutine) []Goroutine {
	const most, deepest = 8, 12
	seen := map[string]int{}
	var out []Goroutine
	sort.Slice(gs, func(i, j int) bool { return gs[i].ID < gs[j].ID })
	for _, g := range gs {
		g.Frames = own(g.Frames)
		if len(g.Frames) > deepest {
			g.Frames = g.Frames[:deepest]
		}
		if !written(g.Created) {
			g.Created = Frame{}
		}
		key := fmt.Sprint(g.State, g.Frames)
		if i, ok := seen[key]; ok {
			out[i].Count++
			continue
		}
		if len(out) == most {
			continue
		}
		seen[key] = len(out)
		g.Count = 1
		out = append(out, g)
	}
	return out
}

func describe(gs []Goroutine) string {
	var b strings.Builder
	for _, g := range gs {
		place := "?"
		if len(g.Frames) > 0 {
			place = g.Frames[0].String()
		}
		fmt.Fprintf(&b, "\n  goroutine %d [%s] %s", g.ID, g.State, place)
		if g.Count > 1 {
			fmt.Fprintf(&b, " (and %d more like it)", g.Count-1)
		}
	}
	return b.String()
}
