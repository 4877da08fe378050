//koan:verdict wrong
// A CompareAndSwap that fails says that somebody was quicker. Who doesn't try
// again keeps their coins.

package tipjar

import "sync/atomic"

type Jar struct{ coins atomic.Int64 }

func (j *Jar) Tip(give func() int) {
	n := int64(give())
	old := j.coins.Load()
	j.coins.CompareAndSwap(old, old+n)
}

func (j *Jar) Coins() int { return int(j.coins.Load()) }
