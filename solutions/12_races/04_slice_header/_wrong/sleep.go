//koan:verdict race
// Whoever comes later writes over what the others have, only later.

package sliceheader

import (
	"sync"
	"time"
)

func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	var printers sync.WaitGroup
	for table, special := range specials {
		printers.Go(func() {
			time.Sleep(time.Duration(table) * time.Millisecond)
			menu := append(dishes, special)
			print(table, menu)
		})
	}
	printers.Wait()
}
