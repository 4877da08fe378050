//koan:verdict deadlock
// Broadcast wakes everybody who sleeps; he is still walking.

package condwithoutlock

import "sync"

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
	s.fresh.Broadcast()
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
	for empty {
		s.fresh.Wait()
		empty = s.loaves == 0
	}
	s.loaves--
}

func (s *Shelf) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.loaves
}
