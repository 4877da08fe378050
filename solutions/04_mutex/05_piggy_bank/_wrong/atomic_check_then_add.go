//koan:verdict wrong
// Load and Add are atomic, each by itself. Between them everybody sees the
// same coins.

package piggybank

import "sync/atomic"

type Bank struct {
	coins atomic.Int64
}

func (b *Bank) Save(n int) { b.coins.Add(int64(n)) }

func (b *Bank) Coins() int { return int(b.coins.Load()) }

func (b *Bank) Take(n int, tell func()) bool {
	if b.Coins() < n {
		return false
	}
	tell()
	b.coins.Add(int64(-n))
	return true
}
