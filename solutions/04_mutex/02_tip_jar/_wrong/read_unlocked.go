//koan:verdict race
// Tip is right, but Coins looks into the jar while a coin is falling.

package tipjar

import "sync"

type Jar struct {
	mu    sync.Mutex
	coins int
}

func (j *Jar) Tip(give func() int) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.coins += give()
}

func (j *Jar) Coins() int { return j.coins }
