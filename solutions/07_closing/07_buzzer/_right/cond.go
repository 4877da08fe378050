package buzzer

import "sync"

type Order struct {
	mu    sync.Mutex
	ready *sync.Cond
	done  bool
	pizza string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{}
	o.ready = sync.NewCond(&o.mu)
	go func() {
		pizza := bake()
		o.mu.Lock()
		defer o.mu.Unlock()
		o.pizza, o.done = pizza, true
		o.ready.Broadcast()
	}()
	return o
}

func (o *Order) Wait() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	for !o.done {
		o.ready.Wait()
	}
	return o.pizza
}
