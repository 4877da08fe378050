// Package waitinloop is about a kitchen that gets ready for the evening.
package waitinloop

import "sync"

// HeatOvens heats up all ovens at the same time.
func HeatOvens(ovens int, heat func(oven int)) {
	var cold sync.WaitGroup
	for oven := range ovens {
		cold.Go(func() { heat(oven) })
	}
	cold.Wait()
}
