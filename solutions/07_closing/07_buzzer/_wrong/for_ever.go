//koan:verdict leak
// Whoever offers the pizza for ever never goes home.

package buzzer

type Order struct {
	buzzer chan string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{buzzer: make(chan string)}
	go func() {
		pizza := bake()
		for {
			o.buzzer <- pizza
		}
	}()
	return o
}

func (o *Order) Wait() string {
	return <-o.buzzer
}
