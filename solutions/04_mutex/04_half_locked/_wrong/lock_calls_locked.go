//koan:verdict deadlock
// String holds the lock and calls Len, which wants it too.

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
	defer s.mu.Unlock()
	if s.Len() == 0 {
		return ""
	}
	return strings.Join(s.dishes, ", ")
}
