// Package argumentnow is about a kitchen with a cook for every table.
package argumentnow

// Dinner puts the plates on the hatch as they get ready; bringing them is
// another goroutine for each.
func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	type plate struct {
		table int
		food  string
	}
	hatch, done := make(chan plate), make(chan bool)
	for table := range tables {
		go func() { hatch <- plate{table, cook(table)} }()
	}
	for range tables {
		go func(p plate) {
			serve(p.table, p.food)
			done <- true
		}(<-hatch)
	}
	for range tables {
		<-done
	}
}
