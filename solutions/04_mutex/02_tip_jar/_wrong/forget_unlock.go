//koan:verdict deadlock
// The first guest locks the jar and takes the key home.

package tipjar

import "sync"

type Jar struct {
	mu    sync.Mutex
	coins int
}

func (j *Jar) Tip(give func() int) {
	n := give()
	j.mu.Lock()
	j.coins += n
}

func (j *Jar) Coins() int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.coins
}
