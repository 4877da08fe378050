// Package nilpanicvalue is about a shout from the kitchen.
package nilpanicvalue

import (
	"fmt"
	"runtime/debug"
	"sync"
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

// Meanwhile lets the cook write the shout down, for whoever waits for the end.
func Meanwhile(cook, serve func()) {
	var shout *Shout
	var kitchen sync.WaitGroup
	kitchen.Go(func() {
		defer func() {
			if value := recover(); value != nil {
				shout = &Shout{value, debug.Stack()}
			}
		}()
		cook()
	})
	serve()
	kitchen.Wait()
	if shout != nil {
		panic(shout)
	}
}
