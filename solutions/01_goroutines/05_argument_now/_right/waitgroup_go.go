// Package argumentnow is about a kitchen with a cook for every table.
package argumentnow

import "sync"

// Dinner cooks and serves in the same goroutine.
func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner sync.WaitGroup
	for table := range tables {
		dinner.Go(func() { serve(table, cook(table)) })
	}
	dinner.Wait()
}
