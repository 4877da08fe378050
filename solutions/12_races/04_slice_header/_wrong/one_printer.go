//koan:verdict serial
// One after the other, and still on the caller's paper.

package sliceheader

func Print(
	dishes []string,
	specials []string,
	print func(table int, menu []string),
) {
	for table, special := range specials {
		menu := append(dishes, special)
		print(table, menu)
	}
}
