// Package orderkept is about plates that belong to tables.
package orderkept

import "sync"

// CookAll notes the plates by table, and lines them up at the end.
func CookAll(tables int, cook func(table int) (plate string)) []string {
	var mu sync.Mutex // guards byTable
	byTable := map[int]string{}
	var cooks sync.WaitGroup
	for table := range tables {
		cooks.Go(func() {
			plate := cook(table)
			mu.Lock()
			defer mu.Unlock()
			byTable[table] = plate
		})
	}
	cooks.Wait()
	var plates []string
	for table := range tables {
		plates = append(plates, byTable[table])
	}
	return plates
}
