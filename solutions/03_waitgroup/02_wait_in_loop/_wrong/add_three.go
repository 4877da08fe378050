//koan:verdict race
// Three ovens are counted, whether or not there are three.

package waitinloop

import (
	"sync"
)

func HeatOvens(ovens int, heat func(oven int)) {

	var cold sync.WaitGroup
	cold.Add(3)
	for oven := range ovens {
		go func() { defer cold.Done(); heat(oven) }()
	}
	cold.Wait()
}
