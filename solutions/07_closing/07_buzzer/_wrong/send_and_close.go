//koan:verdict wrong
// The first one gets the pizza; the close tells the others nothing but "".

package buzzer

type Order struct {
	buzzer chan string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{buzzer: make(chan string, 1)}
	go func() {
		o.buzzer <- bake()
		close(o.buzzer)
	}()
	return o
}

func (o *Order) Wait() string {
	return <-o.buzzer
}
