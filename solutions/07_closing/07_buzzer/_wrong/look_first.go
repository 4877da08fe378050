//koan:verdict race
// Who has heard it writes it down for the others; but they have looked long
// since, and wait.

package buzzer

type Order struct {
	buzzer chan string
	pizza  string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{buzzer: make(chan string, 1)}
	go func() { o.buzzer <- bake() }()
	return o
}

func (o *Order) Wait() string {
	if o.pizza == "" {
		o.pizza = <-o.buzzer
	}
	return o.pizza
}
