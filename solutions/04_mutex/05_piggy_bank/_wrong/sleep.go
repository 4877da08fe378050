//koan:verdict wrong
// Waiting a little before the look moves the gap and leaves it as wide.

package piggybank

import (
	"sync"
	"time"
)

type Bank struct {
	mu    sync.Mutex
	coins int
}

func (b *Bank) Save(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.coins += n
}

func (b *Bank) Coins() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.coins
}

func (b *Bank) Take(n int, tell func()) bool {
	time.Sleep(time.Microsecond)
	if b.Coins() < n {
		return false
	}
	tell()
	b.Save(-n)
	return true
}
