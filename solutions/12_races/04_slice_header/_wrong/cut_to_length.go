//koan:verdict race
// dishes[:len(dishes)] has the same capacity as before.

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
			menu := append(dishes[:len(dishes)], special)
			print(table, menu)
		})
	}
	printers.Wait()
}
