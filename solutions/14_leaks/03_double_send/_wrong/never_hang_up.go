//koan:verdict deadlock
// One answer each, but the phone is never closed, and who waits for that waits
// for ever.

package doublesend

type Answer struct {
	Dish string
	Err  error
}

func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer)
	go func() {
		dish, err := cook()
		if err != nil {
			phone <- Answer{Err: err}
			return
		}
		phone <- Answer{Dish: dish}
	}()
	return phone
}
