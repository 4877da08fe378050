//koan:verdict wrong
// Unlocked while people talk: two buy the same egg.

package onelockshop

import "sync"

const Drawers = 26

func Drawer(article string) int { return int(article[0] - 'a') }

type Shop struct {
	mu     sync.Mutex
	pieces map[string]int // by article
}

func New() *Shop { return &Shop{pieces: map[string]int{}} }

func (s *Shop) Change(article string, deal func(before int) (after int)) {
	after := deal(s.Pieces(article))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pieces[article] = after
}

func (s *Shop) Pieces(article string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pieces[article]
}
