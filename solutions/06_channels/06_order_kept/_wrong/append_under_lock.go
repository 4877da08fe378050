//koan:verdict wrong
// The lock prevents a data race, but append still puts the plates in the order
// in which the cooks come by.

package orderkept

import "sync"

func CookAll(tables int, cook func(table int) (plate string)) []string {
	var mu sync.Mutex
	var cooks sync.WaitGroup
	var plates []string
	for table := range tables {
		cooks.Go(func() {
			plate := cook(table)
			mu.Lock()
			defer mu.Unlock()
			plates = append(plates, plate)
		})
	}
	cooks.Wait()
	return plates
}
