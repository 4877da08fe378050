// Package doublesend is about a kitchen that is reached by phone.
package doublesend

// Answer is what the kitchen says on the phone: the dish or, if it can't be
// had, why; never both.
type Answer struct {
	Dish string
	Err  error
}

// Order has a dish cooked, without waiting for it: the waiter goes on at once,
// while the cook works. He will come back to the phone, which is the channel
// that Order returns. On it there is exactly one answer, as soon as the cook
// is done, and then it is closed.
//
// If something goes wrong, cook returns an error, along with whatever is left
// of the dish.
//
// The waiter takes the one answer, whenever he has time. After that nobody
// stands at the kitchen's end of the phone any more.
func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer)
	go func() {
		defer close(phone)
		dish, err := cook()
		if err != nil {
			phone <- Answer{Err: err}
		}
		phone <- Answer{Dish: dish}
	}()
	return phone
}
