//koan:verdict wrong
// An atomic load and an atomic store are two steps. The detector is silent,
// and all who read the same old number overwrite each other.

package tipjar

import "sync/atomic"

type Jar struct{ coins atomic.Int64 }

func (j *Jar) Tip(give func() int) {
	old := j.coins.Load()
	j.coins.Store(old + int64(give()))
}

func (j *Jar) Coins() int { return int(j.coins.Load()) }
