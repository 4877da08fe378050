//koan:verdict wrong
// The alphabet knows nothing about tables.

package orderkept

import "slices"

func CookAll(tables int, cook func(table int) (plate string)) []string {
	ready := make(chan string)
	for table := range tables {
		go func() { ready <- cook(table) }()
	}
	var plates []string
	for range tables {
		plates = append(plates, <-ready)
	}
	slices.Sort(plates)
	return plates
}
