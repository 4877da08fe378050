//koan:verdict race
// One side counts atomically, the other reads as if nobody did: an atomic
// variable is atomic everywhere or nowhere.

package tipjar

import "sync/atomic"

type Jar struct{ coins int64 }

func (j *Jar) Tip(give func() int) { atomic.AddInt64(&j.coins, int64(give())) }

func (j *Jar) Coins() int { return int(j.coins) }
