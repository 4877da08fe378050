//koan:verdict serial
// On one goroutine the panic reaches the caller by itself, and nothing happens
// meanwhile.

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
	var shout *Shout
	func() {
		defer func() {
			if value := recover(); value != nil {
				shout = &Shout{Value: value, Stack: debug.Stack()}
			}
		}()
		cook()
	}()
	serve()
	if shout != nil {
		panic(shout)
	}
}
