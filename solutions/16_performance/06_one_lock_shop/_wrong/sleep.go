//koan:verdict wrong
// Who finds a drawer in use sleeps a little and tries again: nobody wakes them
// up when it's free, and in between they burn time.

package onelockshop

import (
	"sync"
	"time"
)

const Drawers = 26

func Drawer(article string) int { return int(article[0] - 'a') }

type Shop struct {
	drawers [Drawers]drawer
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
	d := &s.drawers[Drawer(article)]
	for !d.mu.TryLock() {
		time.Sleep(time.Millisecond)
	}
	defer d.mu.Unlock()
	d.pieces[article] = deal(d.pieces[article])
}

func (s *Shop) Pieces(article string) int {
	d := &s.drawers[Drawer(article)]
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.pieces[article]
}
