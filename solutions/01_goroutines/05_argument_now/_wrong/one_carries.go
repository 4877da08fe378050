//koan:verdict serial
// Everybody cooks, and one person carries all the plates.

package argumentnow

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	type dish struct {
		table int
		plate string
	}
	ready := make(chan dish)
	for table := range tables {
		go func() { ready <- dish{table, cook(table)} }()
	}
	for range tables {
		d := <-ready
		serve(d.table, d.plate)
	}
}
