//koan:verdict serial
// One cook cooks it all: the order is right, and the guests are gone.

package orderkept

func CookAll(tables int, cook func(table int) (plate string)) []string {
	var plates []string
	for table := range tables {
		plates = append(plates, cook(table))
	}
	return plates
}
