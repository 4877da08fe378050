// Package onelockshop is about a corner shop with many drawers.
package onelockshop

import "sync"

// Drawers is how many drawers the shop has, one for each letter.
const Drawers = 26

// Drawer is the drawer in which an article lies.
func Drawer(article string) int { return int(article[0] - 'a') }

// Shop has a lock for each drawer, which is held while people talk, and one for
// the map, which never is.
type Shop struct {
	drawers [Drawers]sync.Mutex
	mu      sync.Mutex
	pieces  map[string]int // by article
}

// New is a shop with empty drawers.
func New() *Shop { return &Shop{pieces: map[string]int{}} }

// Change changes how many pieces there are of an article.
func (s *Shop) Change(article string, deal func(before int) (after int)) {
	d := &s.drawers[Drawer(article)]
	d.Lock()
	defer d.Unlock()
	after := deal(s.Pieces(article))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pieces[article] = after
}

// Pieces is how many pieces there are of an article.
func (s *Shop) Pieces(article string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pieces[article]
}
