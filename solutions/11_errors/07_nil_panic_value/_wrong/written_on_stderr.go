//koan:verdict wrong
// A stack on standard error is seen by nobody who catches the panic.

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
	done := make(chan any, 1)
	go func() {
		defer func() {
			value := recover()
			if value != nil {
				debug.PrintStack()
			}
			done <- value
		}()
		cook()
	}()
	serve()
	if value := <-done; value != nil {
		panic(&Shout{Value: value})
	}
}
