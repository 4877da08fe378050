package buzzer

type Order struct {
	buzzer chan string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{buzzer: make(chan string, 1)}
	go func() { o.buzzer <- bake() }()
	return o
}

// Wait hands the buzzer on to the next who asks.
func (o *Order) Wait() string {
	pizza := <-o.buzzer
	o.buzzer <- pizza
	return pizza
}
