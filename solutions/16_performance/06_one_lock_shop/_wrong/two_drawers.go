//koan:verdict serial
// With two drawers instead of 26 nothing is left to do, but then jam and tea
// wait for each other.

package onelockshop

import "sync"

const Drawers = 2

func Drawer(article string) int { return int(article[0]-'a') % Drawers }

type Shop struct{ drawers [Drawers]drawer }

type drawer struct {
	mu     sync.Mutex
	pieces map[string]int
}

func New() *Shop {
	s := &Shop{}
	for i := range s.drawers {
		s.drawers[i].pieces = map[string]int{}
	}
	return s
}

func (s *Shop) Change(article string, deal func(before int) (after int)) {
	d := &s.drawers[Drawer(article)]
	d.mu.Lock()
	defer d.mu.Unlock()
	d.pieces[article] = deal(d.pieces[article])
}

func (s *Shop) Pieces(article string) int {
	d := &s.drawers[Drawer(article)]
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.pieces[article]
}
