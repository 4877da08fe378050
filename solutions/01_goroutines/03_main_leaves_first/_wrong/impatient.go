//koan:verdict wrong
// Waits for the cake, but not for a slow one.

package mainleavesfirst

import "time"

func Main(cook func(dish string), layTable func()) {
	done := make(chan bool, 1)
	go func() {
		cook("soup")
		cook("rice")
		cook("cake")
		done <- true
	}()
	layTable()
	select {
	case <-done:
	case <-time.After(time.Minute):
	}
}
