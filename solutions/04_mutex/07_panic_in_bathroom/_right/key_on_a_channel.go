package panicinbathroom

import (
	"fmt"
	"sync"
)

// Bar hangs the only key on a channel of capacity 1.
type Bar struct {
	once sync.Once
	key  chan struct{}
}

func (b *Bar) Visit(visit func()) (err error) {
	defer func() {
		if accident := recover(); accident != nil {
			err = fmt.Errorf("accident in the bathroom: %v", accident)
		}
	}()
	b.once.Do(func() { b.key = make(chan struct{}, 1) })
	b.key <- struct{}{}
	defer func() { <-b.key }()
	visit()
	return nil
}
