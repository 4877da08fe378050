//koan:verdict wrong
// A bill without the drinks, if the bar is slow.

package resultofgo

import "time"

func Bill(bar, kitchen func() int) int {
	drinks := make(chan int, 1)
	go func() { drinks <- bar() }()
	food := kitchen()
	select {
	case d := <-drinks:
		return d + food
	case <-time.After(time.Minute):
		return food
	}
}
