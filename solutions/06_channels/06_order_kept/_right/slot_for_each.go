// Package orderkept is about plates that belong to tables.
package orderkept

import "sync"

// CookAll gives every cook a place of their own to put the plate.
func CookAll(tables int, cook func(table int) (plate string)) []string {
	plates := make([]string, tables)
	var cooks sync.WaitGroup
	for table := range tables {
		cooks.Go(func() { plates[table] = cook(table) })
	}
	cooks.Wait()
	return plates
}
