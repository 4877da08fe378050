//koan:verdict serial
// Eight locks for 26 drawers: some drawers share one.

package onelockshop

import "sync"

const Drawers = 26

func Drawer(article string) int { return int(article[0] - 'a') }

type Shop struct {
	drawers [8]drawer
}

type drawer struct {
	mu     sync.Mutex
	pieces map[string]int // by article
}

func New() *Shop {
	s := &Shop{}
	for i := range s.drawers {
		s.drawers[i].pieces = map[string]int{}
	}
	return s
}

func (s *Shop) Change(article string, deal func(before int) (after int)) {
	d := &s.drawers[Drawer(article)%len(s.drawers)]
	d.mu.Lock()
	defer d.mu.Unlock()
	d.pieces[article] = deal(d.pieces[article])
}

func (s *Shop) Pieces(article string) int {
	d := &s.drawers[Drawer(article)%len(s.drawers)]
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.pieces[article]
}
