//koan:verdict race
// A lock for each drawer, and one map for all of them: two drawers meet in it.

package onelockshop

import "sync"

const Drawers = 26

func Drawer(article string) int { return int(article[0] - 'a') }

type Shop struct {
	mu     [Drawers]sync.Mutex
	pieces map[string]int // by article
}

func New() *Shop { return &Shop{pieces: map[string]int{}} }

func (s *Shop) Change(article string, deal func(before int) (after int)) {
	mu := &s.mu[Drawer(article)]
	mu.Lock()
	defer mu.Unlock()
	s.pieces[article] = deal(s.pieces[article])
}

func (s *Shop) Pieces(article string) int {
	mu := &s.mu[Drawer(article)]
	mu.Lock()
	defer mu.Unlock()
	return s.pieces[article]
}
