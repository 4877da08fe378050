// Package spinningwait is about a bell in the kitchen.
package spinningwait

// Bell holds one token, from the first ring on.
type Bell struct {
	token chan struct{}
}

// New is a bell that nobody has rung.
func New() *Bell {
	return &Bell{token: make(chan struct{}, 1)}
}

// Ring puts down the token, unless it lies there.
func (b *Bell) Ring() {
	select {
	case b.token <- struct{}{}:
	default:
	}
}

// Wait takes the token and puts it back for the next one.
func (b *Bell) Wait() {
	<-b.token
	b.Ring()
}
