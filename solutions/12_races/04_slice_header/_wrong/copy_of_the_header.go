//koan:verdict race
// An assignment copies pointer, length and capacity; the paper is the same.

package sliceheader

import "sync"

func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			mine := dishes
			menu := append(mine, special)
			print(table, menu)
		})
	}
	printers.Wait()
}
