//koan:verdict race
// An atomic count saves Len and not String.

package halflocked

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

type Slate struct {
	mu     sync.Mutex
	dishes []string
	count  atomic.Int64
}

func (s *Slate) Add(dish string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dishes = append(s.dishes, dish)
	s.count.Store(int64(len(s.dishes)))
}

func (s *Slate) Strike(dish string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dishes = slices.DeleteFunc(s.dishes, func(d string) bool {
		return d == dish
	})
	s.count.Store(int64(len(s.dishes)))
}

func (s *Slate) Len() int {
	return int(s.count.Load())
}

func (s *Slate) String() string {
	return strings.Join(s.dishes, ", ")
}
