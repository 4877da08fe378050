//koan:verdict wrong
// The coins are counted right some time, and the guest who threw them can't see
// them in the jar.

package tipjar

import (
	"sync"
)

type Jar struct {
	mu    sync.Mutex // guards coins
	coins int
}

func (j *Jar) Tip(give func() int) {
	go func() {
		n := give()
		j.mu.Lock()
		defer j.mu.Unlock()
		j.coins += n
	}()
}

func (j *Jar) Coins() int {
	j.mu.Lock() // whoever only reads locks too
	defer j.mu.Unlock()
	return j.coins
}
