//koan:verdict panic
// A panic in the cook's goroutine, even a well-wrapped one, never gets to the
// caller: it ends the program.

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
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() {
			if value := recover(); value != nil {
				panic(&Shout{Value: value, Stack: debug.Stack()})
			}
		}()
		cook()
	}()
	serve()
	<-done
}
