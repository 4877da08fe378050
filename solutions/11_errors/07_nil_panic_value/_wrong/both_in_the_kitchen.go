//koan:verdict wrong
// The waiter is sent into a goroutine, too: then nobody is left in the caller's,
// and what serve does there, such as a panic, ends up elsewhere.

package nilpanicvalue

import (
	"fmt"
	"runtime/debug"
)

type Shout struct {
	Value any    // what the cook panicked with, as it was
	Stack []byte // the cook's stack: where it happened
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
	served := make(chan bool)
	go func() {
		defer func() {
			if v := recover(); v != nil {
				done <- &Shout{v, debug.Stack()}
				return
			}
			done <- nil
		}()
		cook()
	}()
	go func() {
		defer close(served)
		serve()
	}()
	<-served
	if shout := <-done; shout != nil {
		panic(shout)
	}
}
