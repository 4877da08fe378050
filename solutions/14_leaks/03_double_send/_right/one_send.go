// Package doublesend is about a kitchen that is reached by phone.
package doublesend

// Answer is what the kitchen says on the phone.
type Answer struct {
	Dish string
	Err  error
}

// Order has a dish cooked. There is one place where it answers.
func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer)
	go func() {
		defer close(phone)
		dish, err := cook()
		answer := Answer{Dish: dish}
		if err != nil {
			answer = Answer{Err: err}
		}
		phone <- answer
	}()
	return phone
}
