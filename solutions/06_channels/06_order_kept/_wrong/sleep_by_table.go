//koan:verdict wrong
// The later the table, the longer the nap: that only helps cooks who are
// equally fast.

package orderkept

import "time"

func CookAll(tables int, cook func(table int) (plate string)) []string {
	ready := make(chan string)
	for table := range tables {
		go func() {
			plate := cook(table)
			time.Sleep(time.Duration(table) * time.Millisecond)
			ready <- plate
		}()
	}
	var plates []string
	for range tables {
		plates = append(plates, <-ready)
	}
	return plates
}
