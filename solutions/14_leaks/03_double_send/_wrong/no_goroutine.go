//koan:verdict serial
// Who cooks before he returns the phone lets the waiter wait.

package doublesend

type Answer struct {
	Dish string
	Err  error
}

func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer, 1)
	func() {
		defer close(phone)
		dish, err := cook()
		if err != nil {
			phone <- Answer{Err: err}
			return
		}
		phone <- Answer{Dish: dish}
	}()
	return phone
}
