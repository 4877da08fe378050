//koan:verdict race
// A shared counter says which table is next, and several cooks read it at
// once; besides, it counts who is ready first.

package orderkept

import "sync"

func CookAll(tables int, cook func(table int) (plate string)) []string {
	plates := make([]string, tables)
	var cooks sync.WaitGroup
	next := 0
	for table := range tables {
		cooks.Go(func() {
			plate := cook(table)
			plates[next] = plate
			next++
		})
	}
	cooks.Wait()
	return plates
}
