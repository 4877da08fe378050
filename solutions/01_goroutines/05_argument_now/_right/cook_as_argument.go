// Package argumentnow is about a kitchen with a cook for every table.
package argumentnow

import "sync"

// Dinner hands over the cook, not the plate: a function as an argument isn't
// called by the go statement.
func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner sync.WaitGroup
	bring := func(table int, cook func(int) string) {
		defer dinner.Done()
		serve(table, cook(table))
	}
	for table := range tables {
		dinner.Add(1)
		go bring(table, cook)
	}
	dinner.Wait()
}
