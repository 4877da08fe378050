package panicinbathroom

import (
	"fmt"
	"sync"
)

type Bar struct{ door sync.Mutex }

// Visit does without a second function: one deferred call does both.
func (b *Bar) Visit(visit func()) (err error) {
	b.door.Lock()
	defer func() {
		b.door.Unlock()
		if accident := recover(); accident != nil {
			err = fmt.Errorf("accident in the bathroom: %v", accident)
		}
	}()
	visit()
	return nil
}
