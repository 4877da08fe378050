// Package sliceheader is about menus with one more line.
package sliceheader

import "sync"

// Print prints a menu for every table. Each one is made as long as it will be.
func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			menu := make([]string, len(dishes)+1)
			copy(menu, dishes)
			menu[len(dishes)] = special
			print(table, menu)
		})
	}
	printers.Wait()
}
