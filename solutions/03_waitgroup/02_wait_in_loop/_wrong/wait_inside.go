//koan:verdict deadlock
// Every oven waits for all ovens, itself among them, before it says that it is
// hot.

package waitinloop

import "sync"

func HeatOvens(ovens int, heat func(oven int)) {
	var cold sync.WaitGroup
	cold.Add(ovens)
	for oven := range ovens {
		go func() {
			defer cold.Done()
			heat(oven)
			cold.Wait()
		}()
	}
	cold.Wait()
}
