//koan:verdict deadlock
// Unlocks after a return and after a panic, but there is a third way out:
// runtime.Goexit runs deferred calls, and recover returns nil in them.

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
	defer func() {
		if accident := recover(); accident != nil {
			b.door.Unlock()
			panic(accident)
		}
	}()
	visit()
	b.door.Unlock()
}
