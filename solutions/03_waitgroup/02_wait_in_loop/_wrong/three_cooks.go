//koan:verdict serial
// Three cooks heat one oven after the other.

package waitinloop

import (
	"sync"
)

func HeatOvens(ovens int, heat func(oven int)) {

	var cold sync.WaitGroup
	next := make(chan int)
	for range 3 {
		cold.Go(func() {
			for oven := range next {
				heat(oven)
			}
		})
	}
	for oven := range ovens {
		next <- oven
	}
	close(next)
	cold.Wait()
}
