// Package nilpanicvalue is about a shout from the kitchen.
package nilpanicvalue

import (
	"fmt"
	"runtime/debug"
)

// Shout is a panic in the kitchen as it reaches the dining room.
type Shout struct {
	Value any
	Stack []byte
}

func (s *Shout) Error() string {
	return fmt.Sprintf("in the kitchen: %v\n%s", s.Value, s.Stack)
}

func (s *Shout) Unwrap() error {
	err, _ := s.Value.(error)
	return err
}

// Meanwhile listens to the cook, and passes on what it hears.
func Meanwhile(cook, serve func()) {
	heard := make(chan *Shout, 1)
	go func() { heard <- listen(cook) }()
	serve()
	if shout := <-heard; shout != nil {
		panic(shout)
	}
}

// listen runs f, and returns its panic; nil if there was none.
func listen(f func()) (shout *Shout) {
	defer func() {
		if value := recover(); value != nil {
			shout = &Shout{Value: value, Stack: debug.Stack()}
		}
	}()
	f()
	return nil
}
