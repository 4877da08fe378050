// Package panicinbathroom is about accidents in the bathroom of the bar.
package panicinbathroom

import (
	"fmt"
	"sync"
)

// Bar is a bar with one bathroom. The zero value is open, its bathroom free.
type Bar struct {
	door sync.Mutex
}

// Visit sends a guest to the bathroom, which holds one person at a time. A
// guest who panics in there doesn't ruin the evening of the others: Visit
// returns the accident as an error. However a visit ends (it returns, it
// panics, its goroutine exits), the next guest can go in.
func (b *Bar) Visit(visit func()) (err error) {
	defer func() {
		if accident := recover(); accident != nil {
			err = fmt.Errorf("accident in the bathroom: %v", accident)
		}
	}()
	b.useBathroom(visit)
	return nil
}

// useBathroom locks the door for the time of one visit.
func (b *Bar) useBathroom(visit func()) {
	b.door.Lock()
	visit()
	b.door.Unlock()
}
