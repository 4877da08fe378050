//go:build !linux

package main

import "github.com/rogpeppe/go-internal/testscript"

// interrupted looks into /proc, which only Linux has.
func interrupted(ts *testscript.TestScript, neg bool, args []string) {
	ts.Fatalf("interrupted works on Linux only")
}

func killed(ts *testscript.TestScript, _ bool, _ []string) { ts.Fatalf("only on Linux") }
