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

// useBathroom catches the accident, unlocks and passes it on.
func (b *Bar) useBathroom(visit func()) {
	b.door.Lock()
	defer func() {
		accident := recover()
		b.door.Unlock()
		if accident != nil {
			panic(accident)
		}
	}()
	visit()
}
