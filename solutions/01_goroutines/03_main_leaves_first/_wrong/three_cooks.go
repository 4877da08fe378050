//koan:verdict wrong
// Main waits, but now three dishes fight for one stove.

package mainleavesfirst

import "sync"

func Main(cook func(dish string), layTable func()) {
	var kitchen sync.WaitGroup
	kitchen.Go(func() { cook("soup") })
	kitchen.Go(func() { cook("rice") })
	kitchen.Go(func() { cook("cake") })
	layTable()
	kitchen.Wait()
}
