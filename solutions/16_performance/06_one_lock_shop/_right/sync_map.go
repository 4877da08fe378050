// Package onelockshop is about a corner shop with many drawers.
package onelockshop

import "sync"

// Drawers is how many drawers the shop has, one for each letter.
const Drawers = 26

// Drawer is the drawer in which an article lies.
func Drawer(article string) int { return int(article[0] - 'a') }

// Shop knows how many pieces there are, with a lock for each article.
type Shop struct {
	articles sync.Map // from string to *article
}

type article struct {
	mu     sync.Mutex
	pieces int
}

// New is a shop with empty drawers.
func New() *Shop { return &Shop{} }

// Change changes how many pieces there are of an article.
func (s *Shop) Change(name string, deal func(before int) (after int)) {
	found, _ := s.articles.LoadOrStore(name, &article{})
	a := found.(*article)
	a.mu.Lock()
	defer a.mu.Unlock()
	a.pieces = deal(a.pieces)
}

// Pieces is how many pieces there are of an article.
func (s *Shop) Pieces(name string) int {
	found, ok := s.articles.Load(name)
	if !ok {
		return 0
	}
	a := found.(*article)
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.pieces
}
