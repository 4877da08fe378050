//koan:verdict wrong
// He gets his loaf, but he gets up again and again to look, instead of
// sleeping.

package condwithoutlock

import (
	"sync"
	"time"
)

type Shelf struct {
	mu     sync.Mutex // guards loaves
	fresh  *sync.Cond
	loaves int
}

func New() *Shelf {
	s := &Shelf{}
	s.fresh = sync.NewCond(&s.mu)
	return s
}

func (s *Shelf) Put() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.loaves++
	s.fresh.Signal()
}

func (s *Shelf) Take(walkToBench func()) {
	s.mu.Lock()
	empty := s.loaves == 0
	s.mu.Unlock()
	if empty {
		walkToBench()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.loaves == 0 {
		s.mu.Unlock()
		time.Sleep(time.Millisecond)
		s.mu.Lock()
	}
	s.loaves--
}

func (s *Shelf) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.loaves
}
