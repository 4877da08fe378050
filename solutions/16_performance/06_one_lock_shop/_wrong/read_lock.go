//koan:verdict race
// A read lock lets everybody in, and they write all the same.

package onelockshop

import "sync"

const Drawers = 26

func Drawer(article string) int { return int(article[0] - 'a') }

type Shop struct {
	mu     sync.RWMutex
	pieces map[string]int // by article
}

func New() *Shop { return &Shop{pieces: map[string]int{}} }

func (s *Shop) Change(article string, deal func(before int) (after int)) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	s.pieces[article] = deal(s.pieces[article])
}

func (s *Shop) Pieces(article string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.pieces[article]
}
