//koan:verdict wrong
// Nothing can happen between the look and the sleep; but the baker stands there
// until the customer has arrived at the bench.

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
	defer s.mu.Unlock()
	if s.loaves == 0 {
		walkToBench()
	}
	for s.loaves == 0 {
		s.fresh.Wait()
	}
	s.loaves--
}

func (s *Shelf) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.loaves
}
