// Package buzzer is about one pizza that a whole table waits for.
package buzzer

// Order is one pizza that has been ordered. Its buzzer lies on the table.
type Order struct {
	ready chan struct{} // closed when pizza is set
	pizza string
}

// Place gives an order to the kitchen and returns at once: the pizza is baked
// meanwhile. If nobody ever asks for it, the kitchen is done with it all the
// same.
func Place(bake func() (pizza string)) *Order {
	o := &Order{ready: make(chan struct{})}
	go func() {
		// First the pizza, then the close: whoever sees the channel closed
		// may read what was written before.
		o.pizza = bake()
		close(o.ready)
	}()
	return o
}

// Wait waits for the pizza and says which one it is. Everybody at the table may
// wait for the same order, at the same time, and each is told as soon as the
// pizza is ready; whoever asks later is told at once. It is baked once.
func (o *Order) Wait() string {
	// A value goes to one receiver; a close is seen by all, for ever.
	<-o.ready
	return o.pizza
}
