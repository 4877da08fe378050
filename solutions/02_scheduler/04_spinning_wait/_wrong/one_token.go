//koan:verdict deadlock
// One token wakes one waiter; the others wait on.

package spinningwait

type Bell struct {
	token chan struct{}
}

func New() *Bell { return &Bell{token: make(chan struct{}, 1)} }

func (b *Bell) Ring() {
	select {
	case b.token <- struct{}{}:
	default:
	}
}

func (b *Bell) Wait() { <-b.token }
