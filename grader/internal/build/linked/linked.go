// Package linked is the program around the koans' tests: one binary holds the
// tests of many koans, and each run of it is one koan. The grader never
// imports this package; package build hands its source to the go command as
// part of the binary.
package linked

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"runtime/debug"
	"sync"
	"testing"
	"time"
)

// request is the one line of JSON that the grader writes to the program's
// standard input.
type request struct {
	Nonce  string `json:"nonce"`   // proves that the record is this program's
	Record string `json:"record"`  // the file to write it to
	WallMS int64  `json:"wall_ms"` // how long the grader is going to wait
}

// record is what happened so far: it is there, empty, before the first test
// starts, and written anew after each.
type record struct {
	Nonce string   `json:"nonce"`
	Tests []result `json:"tests"`
}

type result struct {
	Name   string `json:"name"`
	Status string `json:"status"` // pass, fail or skip
	MS     int64  `json:"ms"`
}

// Main runs the tests of the one unit that the command line asks for, and
// exits.
func Main(units map[string][]testing.InternalTest) {
	testing.Init()
	unit := flag.String("koan.unit", "", "the unit whose tests to run")
	flag.Parse()
	tests, ok := units[*unit]
	if !ok {
		fmt.Fprintf(os.Stderr, "this binary has no unit %q\n", *unit)
		os.Exit(3)
	}
	// A runaway recursion is to end in tens of megabytes, not in Go's 1 GB.
	debug.SetMaxStack(64 << 20)
	if os.Getenv("KOANTEST_PROGRAM") == "" { // else a test has started us
		tests = watched(tests)
	}
	// It is kept, as its documentation says, "for other systems that simulate
	// go test"; TestMain could not choose the tests.
	testing.Main(regexp.MatchString, tests, nil, nil)
}

// watched reads the request and makes tests keep the record. Without a
// request, somebody runs the binary by hand: nothing is recorded.
func watched(tests []testing.InternalTest) []testing.InternalTest {
	line, err := bufio.NewReader(os.Stdin).ReadBytes('\n')
	if err != nil {
		return tests
	}
	k := &keeper{record: record{Tests: []result{}}}
	if err := json.Unmarshal(line, &k.request); err != nil {
		fmt.Fprintf(os.Stderr, "reading the request: %v\n", err)
		os.Exit(3)
	}
	k.record.Nonce = k.request.Nonce
	k.write()
	if wall := time.Duration(k.request.WallMS) * time.Millisecond; wall > 0 {
		// If the grader is killed, nobody else ends a test that spins.
		time.AfterFunc(wall+10*time.Second, func() { os.Exit(3) })
	}
	var out []testing.InternalTest
	for _, t := range tests {
		out = append(out, testing.InternalTest{Name: t.Name, F: k.watch(t.F)})
	}
	return out
}

// keeper keeps the record.
type keeper struct {
	request request
	mu      sync.Mutex
	record  record
}

// watch notes how a test ended. Its Cleanup is registered first, so it runs
// last; Failed counts data races too.
func (k *keeper) watch(test func(*testing.T)) func(*testing.T) {
	return func(t *testing.T) {
		start := time.Now()
		t.Cleanup(func() {
			r := result{Name: t.Name(), Status: "pass", MS: time.Since(start).Milliseconds()}
			switch {
			case t.Failed():
				r.Status = "fail"
			case t.Skipped():
				r.Status = "skip"
			}
			k.mu.Lock()
			defer k.mu.Unlock()
			k.record.Tests = append(k.record.Tests, r)
			k.write()
		})
		test(t)
	}
}

// write replaces the record by renaming: the process may be killed at any
// time, and what it did till then counts.
func (k *keeper) write() {
	text, err := json.Marshal(k.record)
	if err == nil {
		err = os.WriteFile(k.request.Record+".new", text, 0o600)
	}
	if err == nil {
		err = os.Rename(k.request.Record+".new", k.request.Record)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "writing the record: %v\n", err)
		os.Exit(3)
	}
}
