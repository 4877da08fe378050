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

// Meanwhile closes the channel when all is well, and sends a shout before if it
// isn't.
func Meanwhile(cook, serve func()) {
	shouts := make(chan *Shout, 1)
	go func() {
		defer close(shouts)
		defer func() {
			if value := recover(); value != nil {
				shouts <- &Shout{Value: value, Stack: debug.Stack()}
			}
		}()
		cook()
	}()
	serve()
	for shout := range shouts {
		panic(shout)
	}
}
