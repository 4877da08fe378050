//koan:verdict wrong
// The buzzer goes off before the pizza is there.

package buzzer

import "sync"

type Order struct {
	ready chan struct{}
	mu    sync.Mutex
	pizza string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{ready: make(chan struct{})}
	go func() {
		close(o.ready)
		pizza := bake()
		o.mu.Lock()
		defer o.mu.Unlock()
		o.pizza = pizza
	}()
	return o
}

func (o *Order) Wait() string {
	<-o.ready
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.pizza
}
