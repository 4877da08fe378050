// Package tipjar is about the tip jar on the counter.
package tipjar

import "sync"

// Jar has a lock that readers share.
type Jar struct {
	mu    sync.RWMutex
	coins int
}

// Tip puts as many coins into the jar as give returns. The others wait while
// this guest looks for coins; nobody promised that they don't.
func (j *Jar) Tip(give func() int) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.coins += give()
}

// Coins says how many coins are in the jar.
func (j *Jar) Coins() int {
	j.mu.RLock()
	defer j.mu.RUnlock()
	return j.coins
}
