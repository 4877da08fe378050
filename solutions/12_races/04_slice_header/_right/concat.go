// Package sliceheader is about menus with one more line.
package sliceheader

import (
	"slices"
	"sync"
)

// Print prints a menu for every table. Each one is put together from two
// lists.
func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			menu := slices.Concat(dishes, []string{special})
			print(table, menu)
		})
	}
	printers.Wait()
}
