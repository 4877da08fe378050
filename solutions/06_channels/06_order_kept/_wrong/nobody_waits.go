//koan:verdict race
// Every plate has its own place, but nobody waits until it is there.

package orderkept

func CookAll(tables int, cook func(table int) (plate string)) []string {
	plates := make([]string, tables)
	for table := range tables {
		go func() { plates[table] = cook(table) }()
	}
	return plates
}
