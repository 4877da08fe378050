//koan:verdict race
// Who only looks something up needs a lock, too, or looks into a map that is
// being written.

package onelockshop

import "sync"

const Drawers = 26

func Drawer(article string) int { return int(article[0] - 'a') }

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
	return d.pieces[article]
}
