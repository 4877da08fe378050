//koan:verdict panic
// A closed channel wakes everybody, but can be closed only once.

package spinningwait

type Bell struct {
	rung chan struct{}
}

func New() *Bell { return &Bell{rung: make(chan struct{})} }

func (b *Bell) Ring() { close(b.rung) }

func (b *Bell) Wait() { <-b.rung }
