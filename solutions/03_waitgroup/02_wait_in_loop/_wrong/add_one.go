//koan:verdict race
// The group counts one oven for all: after the first one nobody waits any
// more, and the second Done is one too many.

package waitinloop

import "sync"

func HeatOvens(ovens int, heat func(oven int)) {
	var cold sync.WaitGroup
	cold.Add(1)
	for oven := range ovens {
		go func() {
			defer cold.Done()
			heat(oven)
		}()
		cold.Wait()
	}
}
