package koantest

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"go.uber.org/goleak"
)

// NoLeaks fails the test if it leaves goroutines behind that weren't there
// before. Call it first. It is quick where nothing leaks; goleak gives
// goroutines on their way out half a second, and is asked again while one of
// them could go on. Never use it together with t.Parallel, nor t.Context in such
// a test: that context ends before the check, and takes leaked goroutines with
// it.
func NoLeaks(t *testing.T) {
	t.Helper()
	crowd := NewCrowd(t)
	old := goleak.IgnoreCurrent()
	t.Cleanup(func() {
		t.Helper()
		if t.Failed() {
			return
		}
		var p patience
		var left []Goroutine
		for {
			if goleak.Find(old) == nil {
				return
			}
			// Who is up may be on the way out, on a machine that is busy.
			left = crowd.Members()
			if !slices.ContainsFunc(left, Goroutine.up) || p.over(left) {
				break
			}
		}
		report(t, Evidence{Fault: Leak, By: "leak", Got: fmt.Sprint(len(left)), Goroutines: left},
			"%d goroutine(s) left behind", len(left))
	})
}

// Until waits until ok, and fails the test if it never comes. It asks on the
// test's own goroutine; one more goroutine would show up in every snapshot.
func Until(t testing.TB, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(10 * time.Second); !ok(); time.Sleep(200 * time.Microsecond) {
		if time.Now().After(end) {
			Fail(t, Wrong, what)
		}
	}
}
