//koan:verdict leak
// However late the second answer comes: nobody will take it.

package doublesend

import "time"

type Answer struct {
	Dish string
	Err  error
}

func Order(cook func() (dish string, err error)) <-chan Answer {
	phone := make(chan Answer)
	go func() {
		defer close(phone)
		dish, err := cook()
		if err != nil {
			phone <- Answer{Err: err}
			time.Sleep(time.Minute)
		}
		phone <- Answer{Dish: dish}
	}()
	return phone
}
