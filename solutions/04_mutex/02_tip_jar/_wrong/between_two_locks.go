//koan:verdict race
// Both locks are empty-handed: what lies between two critical sections lies in
// neither.

package tipjar

import "sync"

type Jar struct {
	mu    sync.Mutex // guards coins
	coins int
}

func (j *Jar) Tip(give func() int) {
	n := give()
	j.mu.Lock()
	j.mu.Unlock()
	j.coins += n
	j.mu.Lock()
	j.mu.Unlock()
}

func (j *Jar) Coins() int {
	j.mu.Lock() // whoever only reads locks too
	defer j.mu.Unlock()
	return j.coins
}
