// Package sliceheader is about menus with one more line.
package sliceheader

import (
	"slices"
	"sync"
)

// Print prints a menu for every table. Each one begins as a copy.
func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			menu := append(slices.Clone(dishes), special)
			print(table, menu)
		})
	}
	printers.Wait()
}
