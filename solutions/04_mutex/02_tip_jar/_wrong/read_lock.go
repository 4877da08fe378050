//koan:verdict race
// A read lock lets all guests in together, and then they write.

package tipjar

import "sync"

type Jar struct {
	mu    sync.RWMutex
	coins int
}

func (j *Jar) Tip(give func() int) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	j.coins += give()
}

func (j *Jar) Coins() int {
	j.mu.RLock()
	defer j.mu.RUnlock()
	return j.coins
}
