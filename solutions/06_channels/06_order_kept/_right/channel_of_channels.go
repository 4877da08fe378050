// Package orderkept is about plates that belong to tables.
package orderkept

// CookAll queues up the hatches, in the order of the tables, and takes the
// plates in that order.
func CookAll(tables int, cook func(table int) (plate string)) []string {
	queue := make(chan chan string, tables)
	for table := range tables {
		hatch := make(chan string, 1)
		queue <- hatch
		go func() { hatch <- cook(table) }()
	}
	close(queue)
	var plates []string
	for hatch := range queue {
		plates = append(plates, <-hatch)
	}
	return plates
}
