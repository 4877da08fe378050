// Package doublesend is about a kitchen that is reached by phone.
package doublesend

// Answer is what the kitchen says on the phone.
type Answer struct {
	Dish string
	Err  error
}

// Order has a dish cooked. What to say is decided elsewhere.
func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer)
	go func() {
		defer close(phone)
		dish, err := cook()
		phone <- answer(dish, err)
	}()
	return phone
}

func answer(dish string, err error) Answer {
	if err != nil {
		return Answer{Err: err}
	}
	return Answer{Dish: dish}
}
