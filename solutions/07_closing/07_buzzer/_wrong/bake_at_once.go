//koan:verdict serial
// Nobody has to wait for a pizza that is there before Place returns; but then
// nobody else can order meanwhile.

package buzzer

type Order struct {
	pizza string
}

func Place(bake func() (pizza string)) *Order {
	return &Order{pizza: bake()}
}

func (o *Order) Wait() string {
	return o.pizza
}
