//koan:verdict serial
// One printer at a time, and the last line of the caller's paper is still
// written over.

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
			defer mu.Unlock()
			menu := append(dishes, special)
			print(table, menu)
		})
	}
	printers.Wait()
}
