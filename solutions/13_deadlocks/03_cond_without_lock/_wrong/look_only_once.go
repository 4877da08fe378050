//koan:verdict wrong
// Between the call and the waking somebody else may have taken the loaf: who
// was woken must look again.

package condwithoutlock

import "sync"

// Shelf is where the baker puts his loaves, and where the customers take them.
type Shelf struct {
	mu     sync.Mutex // guards loaves
	fresh  *sync.Cond
	loaves int
}

// New is an empty shelf.
func New() *Shelf {
	s := &Shelf{}
	s.fresh = sync.NewCond(&s.mu)
	return s
}

// Put puts one loaf on the shelf and wakes one of those who wait. The baker
// never has to wait for a customer, whatever that one is doing.
func (s *Shelf) Put() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.loaves++
	s.fresh.Signal()
}

// Take takes a loaf from the shelf. A customer who finds none walks over to the
// bench, which may take its time, and there he sleeps until there is one for
// him. He walks only once. Many customers and bakers come at the same time; if
// there are as many loaves as customers, everybody gets one.
func (s *Shelf) Take(walkToBench func()) {
	s.mu.Lock()
	empty := s.loaves == 0
	s.mu.Unlock()
	if empty {
		walkToBench()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.loaves == 0 {
		s.fresh.Wait()
	}
	s.loaves--
}

// Left is how many loaves are on the shelf.
func (s *Shelf) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.loaves
}
