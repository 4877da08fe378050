//koan:verdict panic
// Deferred and in line: the second Unlock of a visit that ends well finds the
// door open, and no recover catches that.

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
	defer b.door.Unlock()
	visit()
	b.door.Unlock()
}
