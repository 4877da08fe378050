//koan:verdict deadlock
// A send that gives up when nobody listens is lost just like a Signal.

package condwithoutlock

import "sync"

type Shelf struct {
	mu     sync.Mutex // guards loaves
	bell   chan struct{}
	loaves int
}

func New() *Shelf {
	return &Shelf{bell: make(chan struct{})}
}

func (s *Shelf) Put() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.loaves++
	select {
	case s.bell <- struct{}{}:
	default:
	}
}

func (s *Shelf) Take(walkToBench func()) {
	s.mu.Lock()
	empty := s.loaves == 0
	s.mu.Unlock()
	if empty {
		walkToBench()
	}
	for empty {
		<-s.bell
		s.mu.Lock()
		empty = s.loaves == 0
		s.mu.Unlock()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.loaves--
}

func (s *Shelf) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.loaves
}
