//koan:verdict deadlock
// A number that is just large: it lasts for some part of the evening.

package buzzer

type Order struct {
	buzzer chan string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{buzzer: make(chan string, 1000)}
	go func() {
		pizza := bake()
		for range 1000 {
			o.buzzer <- pizza
		}
	}()
	return o
}

func (o *Order) Wait() string {
	return <-o.buzzer
}
