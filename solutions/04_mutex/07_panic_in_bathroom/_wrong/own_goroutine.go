//koan:verdict panic
// A recover only catches the panics of its own goroutine.

package panicinbathroom

import (
	"fmt"
	"sync"
)

type Bar struct{ door sync.Mutex }

func (b *Bar) Visit(visit func()) (err error) {
	defer func() {
		if accident := recover(); accident != nil {
			err = fmt.Errorf("accident in the bathroom: %v", accident)
		}
	}()
	b.useBathroom(visit)
	return nil
}

func (b *Bar) useBathroom(visit func()) {
	done := make(chan struct{})
	b.door.Lock()
	defer b.door.Unlock()
	go func() {
		defer close(done)
		visit()
	}()
	<-done
}
