// Package condwithoutlock is about the bench in the bakery.
package condwithoutlock

import "sync"

// Shelf is where the baker puts his loaves, and where the customers take them.
type Shelf struct {
	mu     sync.Mutex // guards loaves
	loaves int
	queue  []chan struct{}
}

// New is an empty shelf.
func New() *Shelf {
	return &Shelf{}
}

// Put puts one loaf on the shelf and wakes one of those who wait. The baker
// never has to wait for a customer, whatever that one is doing.
func (s *Shelf) Put() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) > 0 {
		close(s.queue[0])
		s.queue = s.queue[1:]
		return
	}
	s.loaves++
}

// Take takes a loaf from the shelf. A customer who finds none walks over to the
// bench, which may take its time, and there he sleeps until there is one for
// him. He walks only once. Many customers and bakers come at the same time; if
// there are as many loaves as customers, everybody gets one.
func (s *Shelf) Take(walkToBench func()) {
	s.mu.Lock()
	if s.loaves > 0 {
		s.loaves--
		s.mu.Unlock()
		return
	}
	mine := make(chan struct{})
	s.queue = append(s.queue, mine)
	s.mu.Unlock()
	walkToBench()
	<-mine
}

// Left is how many loaves are on the shelf.
func (s *Shelf) Left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.loaves
}
