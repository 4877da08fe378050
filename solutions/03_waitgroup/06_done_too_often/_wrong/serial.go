//koan:verdict serial
// No goroutines, no Done, no panic; and no dish before the last one is eaten.

package donetoooften

func Dinner(
	dishes []string,
	cook func(dish string) error,
	serve func(dish string),
	sorry func(dish string, err error),
) {
	for _, dish := range dishes {
		if err := cook(dish); err != nil {
			sorry(dish, err)
			continue
		}
		serve(dish)
	}
}
