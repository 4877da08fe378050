//koan:verdict race
// The readers have a lock of their own. It keeps readers out, and no writer
// knows it.

package halflocked

import (
	"slices"
	"strings"
	"sync"
)

type Slate struct {
	mu     sync.Mutex
	read   sync.Mutex
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
	s.read.Lock()
	defer s.read.Unlock()
	return len(s.dishes)
}

func (s *Slate) String() string {
	s.read.Lock()
	defer s.read.Unlock()
	return strings.Join(s.dishes, ", ")
}
