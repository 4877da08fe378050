// Package sliceheader is about menus with one more line.
package sliceheader

import (
	"slices"
	"sync"
)

// Print prints a menu for every table. Nobody finds room behind the dishes.
func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	dishes = slices.Clip(dishes)
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			menu := append(dishes, special)
			print(table, menu)
		})
	}
	printers.Wait()
}
