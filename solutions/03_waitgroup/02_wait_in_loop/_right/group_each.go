// Package waitinloop is about a kitchen that gets ready for the evening.
package waitinloop

import "sync"

// HeatOvens heats up all ovens at the same time.
func HeatOvens(ovens int, heat func(oven int)) {
	cold := make([]sync.WaitGroup, ovens)
	for oven := range cold {
		cold[oven].Go(func() { heat(oven) })
	}
	for oven := range cold {
		cold[oven].Wait()
	}
}
