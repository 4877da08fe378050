//koan:verdict wrong
// The program lives a little longer; the kitchen needs a little more than that.

package mainleavesfirst

import "time"

func Main(cook func(dish string), layTable func()) {
	go func() {
		cook("soup")
		cook("rice")
		cook("cake")
	}()
	layTable()
	time.Sleep(100 * time.Millisecond)
}
