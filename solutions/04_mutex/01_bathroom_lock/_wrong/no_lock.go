//koan:verdict race
// Without a lock there is nothing to copy, and nothing to keep people out.

package bathroomlock

type Bathroom struct{}

func (b *Bathroom) Use(visit func()) { visit() }
