//koan:verdict race
// A clone that all share may have room to spare, too.

package sliceheader

import (
	"slices"
	"sync"
)

func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	dishes = slices.Clone(dishes)
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			menu := append(dishes, special)
			print(table, menu)
		})
	}
	printers.Wait()
}
