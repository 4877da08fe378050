// Package onelockshop is about a corner shop with many drawers.
package onelockshop

import "sync"

// Drawers is how many drawers the shop has, one for each letter.
const Drawers = 26

// Drawer is the drawer in which an article lies.
func Drawer(article string) int { return int(article[0] - 'a') }

// Shop knows how many pieces there are, and which articles somebody deals in.
type Shop struct {
	mu     sync.Mutex
	freed  *sync.Cond
	busy   map[string]bool
	pieces map[string]int
}

// New is a shop with empty drawers.
func New() *Shop {
	s := &Shop{busy: map[string]bool{}, pieces: map[string]int{}}
	s.freed = sync.NewCond(&s.mu)
	return s
}

// Change changes how many pieces there are of an article.
func (s *Shop) Change(article string, deal func(before int) (after int)) {
	s.mu.Lock()
	for s.busy[article] {
		s.freed.Wait()
	}
	s.busy[article] = true
	before := s.pieces[article]
	s.mu.Unlock()
	after := deal(before)
	s.mu.Lock()
	s.pieces[article] = after
	delete(s.busy, article)
	s.freed.Broadcast()
	s.mu.Unlock()
}

// Pieces is how many pieces there are of an article.
func (s *Shop) Pieces(article string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pieces[article]
}
