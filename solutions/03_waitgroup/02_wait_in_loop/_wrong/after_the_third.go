//koan:verdict deadlock
// It waits when the third oven is on; whoever comes after it never starts.

package waitinloop

import (
	"sync"
)

func HeatOvens(ovens int, heat func(oven int)) {

	var cold sync.WaitGroup
	cold.Add(ovens)
	for oven := range ovens {
		go func() { defer cold.Done(); heat(oven) }()
		if oven == 2 {
			cold.Wait()
		}
	}
}
