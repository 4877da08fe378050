// Package doublesend is about a kitchen that is reached by phone.
package doublesend

// Answer is what the kitchen says on the phone.
type Answer struct {
	Dish string
	Err  error
}

// Order has a dish cooked, and the cook need not even wait for the waiter.
func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer, 1)
	go func() {
		defer close(phone)
		switch dish, err := cook(); err {
		case nil:
			phone <- Answer{Dish: dish}
		default:
			phone <- Answer{Err: err}
		}
	}()
	return phone
}
