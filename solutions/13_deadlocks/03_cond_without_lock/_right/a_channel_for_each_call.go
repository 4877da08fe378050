// Package condwithoutlock is about the bench in the bakery.
package condwithoutlock

import "sync"

// Shelf is where the baker puts his loaves, and where the customers take them.
type Shelf struct {
	mu     sync.Mutex // guards loaves
	fresh  chan struct{}
	loaves int
}

// New is an empty shelf.
func New() *Shelf {
	return &Shelf{fresh: make(chan struct{})}
}

// Put puts one loaf on the shelf and wakes one of those who wait. The baker
// never has to wait for a customer, whatever that one is doing.
func (s *Shelf) Put() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.loaves++
	close(s.fresh)
	s.fresh = make(chan struct{})
}

// Take takes a loaf from the shelf. A customer who finds none walks over to the
// bench, which may take its time, and there he sleeps until there is one for
// him. He walks only once. Many customers and bakers come at the same time; if
// there are as many loaves as customers, everybody gets one.
func (s *Shelf) Take(walkToBench func()) {
	walked := false
	for {
		s.mu.Lock()
		if s.loaves > 0 {
			s.loaves--
			s.mu.Unlock()
			return
		}
		fresh := s.fresh
		s.mu.Unlock()
		if !walked {
			walkToBench()
			walked = true
		}
		<-fresh
	}
}

// Left is how many loaves are on the shelf.
func (s *Shelf) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.loaves
}
