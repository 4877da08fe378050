//koan:verdict race
// A pause in place of Wait: it is over whenever it likes, not when the ovens
// are hot.

package waitinloop

import (
	"sync"
	"time"
)

func HeatOvens(ovens int, heat func(oven int)) {
	var cold sync.WaitGroup
	cold.Add(ovens)
	for oven := range ovens {
		go func() {
			defer cold.Done()
			heat(oven)
		}()
	}
	time.Sleep(50 * time.Millisecond)
}
