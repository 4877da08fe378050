// Package orderkept is about plates that belong to tables.
package orderkept

// order is a plate, and the table it is for.
type order struct {
	table int
	plate string
}

// CookAll cooks for all tables at the same time, with one cook for each. It
// waits for all of them and returns the plates in the order of the tables: the
// first plate is that of table 0.
func CookAll(tables int, cook func(table int) (plate string)) []string {
	ready := make(chan order)
	for table := range tables {
		go func() { ready <- order{table: table, plate: cook(table)} }()
	}
	// The channel keeps the order in which the cooks get done. Which table a
	// plate is for has to travel with it.
	plates := make([]string, tables)
	for range tables {
		o := <-ready
		plates[o.table] = o.plate
	}
	return plates
}
