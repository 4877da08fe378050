// Package linked is the program around the koans' tests: one binary holds the
// tests of many koans, and each run of it is one koan. The grader never
// imports this package; package build hands its source to the go command as
// part of the binary.
//
// In there it is an internal package that no koan can import, and every koan's
// own package depends on it all the same, by way of a package without names:
// so it is ready before the first line of any koan runs, and has read what the
// grader has told it.
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
	Unit   string            `json:"unit"`    // whose tests to run
	Tokens map[string]string `json:"tokens"`  // by test: proof that it passed
	Record string            `json:"record"`  // the file for the record
	WallMS int64             `json:"wall_ms"` // how long the grader is going to wait
}

// result is what became of one test: a line of the record. The token of a test
// leaves the program's memory only when the test has passed: nobody can write a
// better record than the true one, not even by copying from it.
type result struct {
	Name   string `json:"name"`
	Status string `json:"status"` // pass, fail or skip
	Token  string `json:"token,omitempty"`
	MS     int64  `json:"ms"`
}

// asked is set here, and not in Main, because package-level code of a koan
// runs before Main: it could read the request in its place, or never end.
var asked = begin()

// begin reads the request. Without one, somebody runs the binary by hand, or a
// test has started it as a whole program: nothing is recorded.
func begin() *request {
	// A runaway recursion is to end soon, not at 1 GB as usual: to print where
	// it was, the runtime goes through all of the stack.
	debug.SetMaxStack(16 << 20)
	if os.Getenv("KOANTEST_PROGRAM") != "" {
		return nil
	}
	line, err := bufio.NewReader(os.Stdin).ReadBytes('\n')
	if err != nil {
		return nil
	}
	r := &request{}
	if err := json.Unmarshal(line, r); err != nil {
		fmt.Fprintf(os.Stderr, "reading the request: %v\n", err)
		os.Exit(3)
	}
	if wall := time.Duration(r.WallMS) * time.Millisecond; wall > 0 {
		// If the grader is killed, nobody else ends a test that spins.
		time.AfterFunc(wall+time.Minute, func() { os.Exit(3) })
	}
	return r
}

// Main runs the tests of the one unit that was asked for, and exits.
func Main(units map[string][]testing.InternalTest) {
	testing.Init()
	unit := flag.String("koan.unit", "", "the unit whose tests to run")
	flag.Parse()
	if asked != nil {
		*unit = asked.Unit // a koan may have changed the command line
	}
	tests, ok := units[*unit]
	if !ok {
		fmt.Fprintf(os.Stderr, "this binary has no unit %q\n", *unit)
		os.Exit(3)
	}
	if asked != nil {
		file, err := os.OpenFile(asked.Record, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
		complain(err)
		k := &keeper{tokens: asked.Tokens, file: file}
		tests = k.watched(tests)
	}
	// It is kept, as its documentation says, "for other systems that simulate
	// go test"; TestMain could not choose the tests.
	testing.Main(regexp.MatchString, tests, nil, nil)
}

// keeper keeps the record: a file that is there, empty, before the first test
// starts, and gets a line when a test is over. The process may be killed at any
// time, and what it did till then counts.
type keeper struct {
	tokens map[string]string
	mu     sync.Mutex // guards file
	file   *os.File
}

func (k *keeper) watched(tests []testing.InternalTest) []testing.InternalTest {
	var out []testing.InternalTest
	for _, t := range tests {
		out = append(out, testing.InternalTest{Name: t.Name, F: k.watch(t.F)})
	}
	return out
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
			default:
				r.Token = k.tokens[t.Name()]
			}
			k.write(r)
		})
		test(t)
	}
}

func (k *keeper) write(r result) {
	line, err := json.Marshal(r)
	complain(err)
	k.mu.Lock()
	defer k.mu.Unlock()
	_, err = k.file.Write(append(line, '\n'))
	complain(err)
}

// complain ends the program if there can be no record.
func complain(err error) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "writing the record: %v\n", err)
		os.Exit(3)
	}
}
