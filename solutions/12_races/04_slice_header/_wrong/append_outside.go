//koan:verdict wrong
// Without a race all menus still end up on the same paper, and all tables get
// the last special.

package sliceheader

import "sync"

func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	menus := make([][]string, len(specials))
	for table, special := range specials {
		menus[table] = append(dishes, special)
	}
	var printers sync.WaitGroup
	for table, menu := range menus {
		printers.Go(func() { print(table, menu) })
	}
	printers.Wait()
}
