// Package orderkept is about plates that belong to tables.
package orderkept

// CookAll cooks for all tables at the same time, with one cook for each. It
// waits for all of them and returns the plates in the order of the tables: the
// first plate is that of table 0.
func CookAll(tables int, cook func(table int) (plate string)) []string {
	ready := make(chan string)
	for table := range tables {
		go func() { ready <- cook(table) }()
	}
	var plates []string
	for range tables {
		plates = append(plates, <-ready)
	}
	return plates
}
