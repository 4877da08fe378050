//koan:verdict race
// Readers who wait a moment before they read still read while somebody writes.

package halflocked

import (
	"slices"
	"strings"
	"sync"
	"time"
)

type Slate struct {
	mu     sync.Mutex
	dishes []string
}

func (s *Slate) Add(dish string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dishes = append(s.dishes, dish)
}

func (s *Slate) Strike(dish string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dishes = slices.DeleteFunc(s.dishes, func(d string) bool {
		return d == dish
	})
}

func (s *Slate) Len() int {
	time.Sleep(time.Millisecond)
	return len(s.dishes)
}

func (s *Slate) String() string {
	time.Sleep(time.Millisecond)
	return strings.Join(s.dishes, ", ")
}
