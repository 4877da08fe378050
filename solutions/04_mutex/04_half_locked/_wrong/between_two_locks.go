//koan:verdict race
// String locks and unlocks, twice, and reads between the two.

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
	// A reader needs the same lock as the writers: it only keeps out those who
	// ask for it.
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.dishes)
}

func (s *Slate) String() string {
	s.mu.Lock()
	s.mu.Unlock()
	text := strings.Join(s.dishes, ", ")
	s.mu.Lock()
	s.mu.Unlock()
	return text
}
