//koan:verdict serial
// Adding one oven and waiting for it gets the counts right, but the next oven
// is only switched on when the last one is hot.

package waitinloop

import "sync"

func HeatOvens(ovens int, heat func(oven int)) {
	var cold sync.WaitGroup
	for oven := range ovens {
		cold.Add(1)
		go func() {
			defer cold.Done()
			heat(oven)
		}()
		cold.Wait()
	}
}
