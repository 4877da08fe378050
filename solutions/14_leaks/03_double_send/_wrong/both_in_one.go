//koan:verdict wrong
// One answer, but it brings along the burnt soup.

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
		phone <- Answer{Dish: dish, Err: err}
	}()
	return phone
}
