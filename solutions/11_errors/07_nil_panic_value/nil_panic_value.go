// Package nilpanicvalue is about a shout from the kitchen.
package nilpanicvalue

import (
	"fmt"
	"runtime/debug"
)

// Shout is a panic in the kitchen as it reaches the dining room.
type Shout struct {
	Value any    // what the cook panicked with, as it was
	Stack []byte // the cook's stack: where it happened
}

// Error says what was shouted, and where.
func (s *Shout) Error() string {
	return fmt.Sprintf("in the kitchen: %v\n%s", s.Value, s.Stack)
}

// Unwrap lets errors.Is and errors.As look at a Value that is an error.
func (s *Shout) Unwrap() error {
	err, _ := s.Value.(error)
	return err
}

// Meanwhile has cook run in a goroutine of its own, and meanwhile serve in the
// caller's. It returns when both are done. If cook panics, with whatever value,
// then Meanwhile panics, too, when serve is done, in the caller's goroutine,
// with a *Shout: there somebody can deal with it, and find the place.
func Meanwhile(cook, serve func()) {
	done := make(chan *Shout, 1)
	go func() {
		var shout *Shout
		defer func() { done <- shout }()
		defer func() {
			// Here the cook's stack is still there: deferred functions run on
			// top of it. In the caller's goroutine there is another one.
			if value := recover(); value != nil {
				shout = &Shout{Value: value, Stack: debug.Stack()}
			}
		}()
		cook()
	}()
	serve()
	if shout := <-done; shout != nil {
		panic(shout)
	}
}
