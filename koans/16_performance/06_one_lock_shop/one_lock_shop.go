// Package onelockshop is about a corner shop with many drawers.
package onelockshop

import "sync"

// Drawers is how many drawers the shop has, one for each letter.
const Drawers = 26

// Drawer is the drawer in which an article lies. The names of articles begin
// with a small letter, a to z.
func Drawer(article string) int { return int(article[0] - 'a') }

// Shop knows how many pieces there are of each article.
type Shop struct {
	mu     sync.Mutex
	pieces map[string]int // by article
}

// New is a shop with empty drawers.
func New() *Shop { return &Shop{pieces: map[string]int{}} }

// Change changes how many pieces there are of an article: deal is told how many
// there are, and returns how many are left, which takes as long as people talk.
// Nobody else deals in the same article meanwhile.
//
// Many people use the shop at once. Those at different drawers have nothing to
// do with each other: all drawers may be open at the same time.
func (s *Shop) Change(article string, deal func(before int) (after int)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pieces[article] = deal(s.pieces[article])
}

// Pieces is how many pieces there are of an article. It waits for nobody but
// people at the same drawer.
func (s *Shop) Pieces(article string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pieces[article]
}
