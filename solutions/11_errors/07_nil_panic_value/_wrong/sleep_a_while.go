//koan:verdict race
// An hour of sleep is not a word from the cook.

package nilpanicvalue

import (
	"fmt"
	"runtime/debug"
	"time"
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
	time.Sleep(time.Hour)
	if shout != nil {
		panic(shout)
	}
}
