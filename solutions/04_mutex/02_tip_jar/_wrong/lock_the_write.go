//koan:verdict race
// The lock only guards the write: the old number is read before it.

package tipjar

import "sync"

type Jar struct {
	mu    sync.Mutex
	coins int
}

func (j *Jar) Tip(give func() int) {
	sum := j.coins + give()
	j.mu.Lock()
	defer j.mu.Unlock()
	j.coins = sum
}

func (j *Jar) Coins() int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.coins
}
