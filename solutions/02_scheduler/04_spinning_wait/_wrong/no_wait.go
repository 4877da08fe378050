//koan:verdict race
// Who does not wait at all rests well, and reads what is being written.

package spinningwait

type Bell struct{}

func New() *Bell { return &Bell{} }

func (b *Bell) Ring() {}

func (b *Bell) Wait() {}
