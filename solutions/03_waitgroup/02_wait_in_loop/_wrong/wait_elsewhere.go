//koan:verdict race
// Somebody waits for the ovens, but not HeatOvens: a Wait holds up only the
// goroutine that calls it.

package waitinloop

import "sync"

func HeatOvens(ovens int, heat func(oven int)) {
	var cold sync.WaitGroup
	cold.Add(ovens)
	for oven := range ovens {
		go func() {
			defer cold.Done()
			heat(oven)
		}()
		go cold.Wait()
	}
}
