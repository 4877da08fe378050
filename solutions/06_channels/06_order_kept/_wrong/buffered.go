//koan:verdict wrong
// A buffer keeps the order of the sends, and those come in any order.

package orderkept

func CookAll(tables int, cook func(table int) (plate string)) []string {
	ready := make(chan string, tables)
	for table := range tables {
		go func() { ready <- cook(table) }()
	}
	var plates []string
	for range tables {
		plates = append(plates, <-ready)
	}
	return plates
}
