//koan:verdict deadlock
// A slip of the pen that compiles: the deferred call locks a second time.

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
	b.door.Lock()
	defer b.door.Lock()
	visit()
}
