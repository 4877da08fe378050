//koan:verdict wrong
// Whoever finds somebody else at the jar keeps their coins.

package tipjar

import "sync"

type Jar struct {
	mu    sync.Mutex
	coins int
}

func (j *Jar) Tip(give func() int) {
	if !j.mu.TryLock() {
		return
	}
	defer j.mu.Unlock()
	j.coins += give()
}

func (j *Jar) Coins() int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.coins
}
