// Package argumentnow is about a kitchen with a cook for every table.
package argumentnow

import "sync"

// Dinner has one dish cooked for every table and its plate brought there. All
// tables are looked after at the same time, so the whole dinner takes as long
// as the slowest of them; it is over when the last plate has been served.
func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner sync.WaitGroup
	bring := func(table int, plate string) {
		defer dinner.Done()
		serve(table, plate)
	}
	for table := range tables {
		dinner.Add(1)
		// The arguments of a go statement are worked out by whoever says go. So
		// cooking is part of the function now, and no longer an argument.
		go func() {
			bring(table, cook(table))
		}()
	}
	dinner.Wait()
}
