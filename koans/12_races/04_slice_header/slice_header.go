// Package sliceheader is about menus with one more line.
package sliceheader

import "sync"

// Print prints a menu for every table, all at the same time: first the dishes
// of the house, then the special that the waiter recommends to that table. The
// printing function gets the menu of a table and may look at it as long as it
// prints. Print returns when all menus are printed, and leaves dishes and
// specials as they were.
func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			menu := append(dishes, special)
			print(table, menu)
		})
	}
	printers.Wait()
}
