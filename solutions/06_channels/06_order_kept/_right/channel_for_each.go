// Package orderkept is about plates that belong to tables.
package orderkept

// CookAll gives every cook a channel, and goes from one to the next.
func CookAll(tables int, cook func(table int) (plate string)) []string {
	hatches := make([]chan string, tables)
	for table := range hatches {
		hatches[table] = make(chan string)
		go func() { hatches[table] <- cook(table) }()
	}
	var plates []string
	for _, hatch := range hatches {
		plates = append(plates, <-hatch)
	}
	return plates
}
