// Package halflocked is about the slate with the dishes of the day.
package halflocked

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// Slate is never written on twice: a cook hangs up a new one.
type Slate struct {
	mu     sync.Mutex // held by the cook who prepares the next slate
	dishes atomic.Pointer[[]string]
}

func (s *Slate) read() []string {
	if p := s.dishes.Load(); p != nil {
		return *p
	}
	return nil
}

func (s *Slate) hang(dishes []string) { s.dishes.Store(&dishes) }

// Add writes dish on the slate.
func (s *Slate) Add(dish string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hang(append(slices.Clone(s.read()), dish))
}

// Strike takes dish off the slate.
func (s *Slate) Strike(dish string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hang(slices.DeleteFunc(slices.Clone(s.read()), func(d string) bool {
		return d == dish
	}))
}

// Len says how many dishes there are.
func (s *Slate) Len() int { return len(s.read()) }

// String is what a guest reads.
func (s *Slate) String() string { return strings.Join(s.read(), ", ") }
