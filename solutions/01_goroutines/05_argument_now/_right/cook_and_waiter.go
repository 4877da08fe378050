// Package argumentnow is about a kitchen with a cook for every table.
package argumentnow

import "sync"

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner sync.WaitGroup
	for table := range tables {
		plate := make(chan string)
		dinner.Go(func() { plate <- cook(table) })
		dinner.Go(func() { serve(table, <-plate) })
	}
	dinner.Wait()
}
