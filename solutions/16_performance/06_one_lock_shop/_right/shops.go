// Package onelockshop is about a corner shop with many drawers.
package onelockshop

// Drawers is how many drawers the shop has, one for each letter.
const Drawers = 26

// Drawer is the drawer in which an article lies.
func Drawer(article string) int { return int(article[0] - 'a') }

// Shop knows how many pieces there are: it consists of small shops.
type Shop struct {
	shops [Drawers]*small
}

type small struct {
	key    chan struct{} // has room for the one who is at it
	pieces map[string]int
}

// New is a shop with empty drawers.
func New() *Shop {
	s := &Shop{}
	for i := range s.shops {
		s.shops[i] = &small{make(chan struct{}, 1), map[string]int{}}
	}
	return s
}

// Change changes how many pieces there are of an article.
func (s *Shop) Change(article string, deal func(before int) (after int)) {
	d := s.shops[Drawer(article)]
	d.key <- struct{}{}
	defer func() { <-d.key }()
	d.pieces[article] = deal(d.pieces[article])
}

// Pieces is how many pieces there are of an article.
func (s *Shop) Pieces(article string) int {
	d := s.shops[Drawer(article)]
	d.key <- struct{}{}
	defer func() { <-d.key }()
	return d.pieces[article]
}
