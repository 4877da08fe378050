// Package waitinloop is about a kitchen that gets ready for the evening.
package waitinloop

import "sync"

// HeatOvens heats up all ovens at the same time, and returns when the last one
// of them is hot: as soon as that, and no sooner.
func HeatOvens(ovens int, heat func(oven int)) {
	var cold sync.WaitGroup
	cold.Add(ovens)
	for oven := range ovens {
		go func() {
			defer cold.Done()
			heat(oven)
		}()
	}
	// After the loop all ovens are being heated, so that all of the Dones
	// that the group counts on will come.
	cold.Wait()
}
