//koan:verdict race
// One writes at a time, and yet into the paper that another is printing.

package sliceheader

import "sync"

func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	var mu sync.Mutex
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			mu.Lock()
			menu := append(dishes, special)
			mu.Unlock()
			print(table, menu)
		})
	}
	printers.Wait()
}
