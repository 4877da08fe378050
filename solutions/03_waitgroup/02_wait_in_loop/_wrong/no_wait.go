//koan:verdict race
// Without Wait nothing is stuck, and HeatOvens returns with cold ovens.

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
	}
}
