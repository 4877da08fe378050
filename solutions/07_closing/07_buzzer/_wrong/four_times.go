//koan:verdict deadlock
// A table isn't always a table for four.

package buzzer

type Order struct {
	buzzer chan string
}

func Place(bake func() (pizza string)) *Order {
	o := &Order{buzzer: make(chan string, 4)}
	go func() {
		pizza := bake()
		for range 4 {
			o.buzzer <- pizza
		}
	}()
	return o
}

func (o *Order) Wait() string {
	return <-o.buzzer
}
