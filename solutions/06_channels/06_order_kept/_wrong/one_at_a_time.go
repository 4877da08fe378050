//koan:verdict serial
// Each cook gets a goroutine, and is waited for before the next one starts.

package orderkept

func CookAll(tables int, cook func(table int) (plate string)) []string {
	ready := make(chan string)
	var plates []string
	for table := range tables {
		go func() { ready <- cook(table) }()
		plates = append(plates, <-ready)
	}
	return plates
}
