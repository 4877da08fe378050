//koan:verdict race
// The lock is held while the slice is copied, but that copies only its header:
// the dishes are read after Unlock, from the array that Strike moves them
// about in.

package halflocked

import (
	"slices"
	"strings"
	"sync"
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
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.dishes)
}

func (s *Slate) String() string {
	s.mu.Lock()
	dishes := s.dishes
	s.mu.Unlock()
	return strings.Join(dishes, ", ")
}
