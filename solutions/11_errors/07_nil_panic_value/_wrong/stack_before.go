//koan:verdict wrong
// The stack as it was before anything happened.

package nilpanicvalue

import (
	"fmt"
	"runtime/debug"
)

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

func Meanwhile(cook, serve func()) {
	done := make(chan *Shout, 1)
	go func() {
		stack := debug.Stack()
		defer func() {
			if value := recover(); value != nil {
				done <- &Shout{value, stack}
				return
			}
			done <- nil
		}()
		cook()
	}()
	serve()
	if shout := <-done; shout != nil {
		panic(shout)
	}
}
