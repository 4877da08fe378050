// Package onelockshop is about a corner shop with many drawers.
package onelockshop

import "sync"

// Drawers is how many drawers the shop has, one for each letter.
const Drawers = 26

// Drawer is the drawer in which an article lies.
func Drawer(article string) int { return int(article[0] - 'a') }

// Shop knows how many pieces there are. Those who only look at a drawer do so
// together.
type Shop struct{ drawers [Drawers]*drawer }

type drawer struct {
	sync.RWMutex
	pieces map[string]int
}

// New is a shop with empty drawers.
func New() *Shop {
	s := &Shop{}
	for i := range s.drawers {
		s.drawers[i] = &drawer{pieces: map[string]int{}}
	}
	return s
}

// Change changes how many pieces there are of an article.
func (s *Shop) Change(article string, deal func(before int) (after int)) {
	d := s.drawers[Drawer(article)]
	d.Lock()
	defer d.Unlock()
	d.pieces[article] = deal(d.pieces[article])
}

// Pieces is how many pieces there are of an article.
func (s *Shop) Pieces(article string) int {
	d := s.drawers[Drawer(article)]
	d.RLock()
	defer d.RUnlock()
	return d.pieces[article]
}
