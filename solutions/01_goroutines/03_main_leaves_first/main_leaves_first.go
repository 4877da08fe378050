// Package mainleavesfirst is about a dinner that is a program of its own.
package mainleavesfirst

import "sync"

// Main is the main function of the program: the evening is over when it
// returns. The kitchen cooks the soup, the rice and the cake, one after the
// other; somebody lays the table meanwhile. At the end of the evening the table
// is laid, and all three have been cooked.
func Main(cook func(dish string), layTable func()) {
	var kitchen sync.WaitGroup
	kitchen.Go(func() {
		cook("soup")
		cook("rice")
		cook("cake")
	})
	layTable()
	// The end of main is the end of the program, and of everybody in it: so
	// main stays until the kitchen is done.
	kitchen.Wait()
}
