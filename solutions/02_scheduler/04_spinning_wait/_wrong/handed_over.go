//koan:verdict deadlock
// On a channel without room the cook can ring only when a waiter stands there,
// and each ring is for one of them.

package spinningwait

type Bell struct {
	rung chan struct{}
}

func New() *Bell { return &Bell{rung: make(chan struct{})} }

func (b *Bell) Ring() { b.rung <- struct{}{} }

func (b *Bell) Wait() { <-b.rung }
