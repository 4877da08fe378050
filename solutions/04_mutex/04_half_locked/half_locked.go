// Package halflocked is about the slate with the dishes of the day.
package halflocked

import (
	"slices"
	"strings"
	"sync"
)

// Slate is the slate with the dishes of the day. Cooks write on it and strike
// dishes out while guests read it, any number of them at the same time.
type Slate struct {
	mu     sync.Mutex
	dishes []string
}

// Add writes dish on the slate.
func (s *Slate) Add(dish string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dishes = append(s.dishes, dish)
}

// Strike takes dish off the slate.
func (s *Slate) Strike(dish string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dishes = slices.DeleteFunc(s.dishes, func(d string) bool {
		return d == dish
	})
}

// Len says how many dishes there are.
func (s *Slate) Len() int {
	// A reader needs the same lock as the writers: it only keeps out those who
	// ask for it.
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.dishes)
}

// String is what a guest reads: all dishes in the order of their writing,
// separated by ", ".
func (s *Slate) String() string {
	s.mu.Lock()
	defer s.mu.Unlock() // held until the last dish has been read
	return strings.Join(s.dishes, ", ")
}
