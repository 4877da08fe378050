//koan:verdict race
// Whoever looks for the shout when serve is done, without waiting for the cook,
// looks at what the cook is about to write.

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
	go func() {
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
