//koan:verdict deadlock
// However long the baker waits before he calls, the walk may take longer.

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
	time.Sleep(5 * time.Millisecond)
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
