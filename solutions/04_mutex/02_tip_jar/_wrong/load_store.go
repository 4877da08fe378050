//koan:verdict wrong
// As narrow as the gap between load and store may be, in four crazy nights
// somebody falls into it.

package tipjar

import "sync/atomic"

type Jar struct{ coins atomic.Int64 }

func (j *Jar) Tip(give func() int) {
	n := int64(give())
	j.coins.Store(j.coins.Load() + n)
}

func (j *Jar) Coins() int { return int(j.coins.Load()) }
