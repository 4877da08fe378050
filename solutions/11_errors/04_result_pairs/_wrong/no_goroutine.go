//koan:verdict serial
// One dish after the other needs no hatch, and takes as long as all of them.

package resultpairs

func Serve(
	dishes []string,
	cook func(dish string) (plate string, excuse error),
	bring func(plate string),
	apologise func(excuse error),
) {
	for _, dish := range dishes {
		if plate, excuse := cook(dish); excuse != nil {
			apologise(excuse)
		} else {
			bring(plate)
		}
	}
}
