package buzzer

import "sync"

type Order struct {
	baking sync.WaitGroup
	pizza  string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{}
	o.baking.Go(func() { o.pizza = bake() })
	return o
}

func (o *Order) Wait() string {
	o.baking.Wait()
	return o.pizza
}
