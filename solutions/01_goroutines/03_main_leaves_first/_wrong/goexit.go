//koan:verdict rejected
// Goexit ends main's goroutine without returning from main: the others go on,
// and after the last of them the program dies of a fatal error.

package mainleavesfirst

import "runtime"

func Main(cook func(dish string), layTable func()) {
	go func() {
		cook("soup")
		cook("rice")
		cook("cake")
	}()
	layTable()
	runtime.Goexit()
}
