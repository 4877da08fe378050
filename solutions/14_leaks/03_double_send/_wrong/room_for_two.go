//koan:verdict wrong
// The cook gets rid of both answers and goes home. But there are two of them,
// and the second one is a lie.

package doublesend

type Answer struct {
	Dish string
	Err  error
}

func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer, 2)
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
