// Package testyourown is about a test that finds leaks.
package testyourown

import (
	"errors"
	"fmt"

	"go.uber.org/goleak"
)

// Inspect does what a test does: defer goleak.VerifyNone(t), with a t of its
// own.
func Inspect(open func() (closeUp func())) error {
	var r report
	before := goleak.IgnoreCurrent()
	open()()
	goleak.VerifyNone(&r, before)
	return r.err
}

// report is what a test would be told.
type report struct{ err error }

func (r *report) Error(args ...any) { r.err = errors.New(fmt.Sprint(args...)) }
