//koan:verdict wrong
// Gosched lets others run for a moment, it doesn't wait until they are done.

package mainleavesfirst

import "runtime"

func Main(cook func(dish string), layTable func()) {
	go func() {
		cook("soup")
		cook("rice")
		cook("cake")
	}()
	layTable()
	runtime.Gosched()
}
