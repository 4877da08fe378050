//koan:verdict race
// A look without the lock reads what the baker is writing.

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
	s.fresh.Signal()
}

func (s *Shelf) Take(walkToBench func()) {
	s.mu.Lock()
	empty := s.loaves == 0
	s.mu.Unlock()
	if empty {
		walkToBench()
	}
	empty = s.loaves == 0
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
