//koan:verdict wrong
// Who says nothing about a failure has answered not at all.

package doublesend

type Answer struct {
	Dish string
	Err  error
}

func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer)
	go func() {
		defer close(phone)
		dish, err := cook()
		if err == nil {
			phone <- Answer{Dish: dish}
		}
	}()
	return phone
}
