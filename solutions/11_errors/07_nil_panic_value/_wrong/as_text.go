//koan:verdict wrong
// As a text it can be read, but nobody can ask any more what it was.

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
		var shout *Shout
		defer func() { done <- shout }()
		defer func() {
			if value := recover(); value != nil {
				shout = &Shout{fmt.Sprint(value), debug.Stack()}
			}
		}()
		cook()
	}()
	serve()
	if shout := <-done; shout != nil {
		panic(shout)
	}
}
