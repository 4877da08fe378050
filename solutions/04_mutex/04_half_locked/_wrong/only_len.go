//koan:verdict race
// Len is right now, String still reads without the lock.

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
	return strings.Join(s.dishes, ", ")
}
