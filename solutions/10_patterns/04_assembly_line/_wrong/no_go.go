//koan:verdict serial
// One person for everything leaves nobody behind, and the oven stays cold while
// he kneads.

package assemblyline

func Bake(
	loaves int,
	knead func(loaf int) (dough string),
	shape func(dough string) (loaf string),
	bake func(loaf string) (bread string, err error),
) (breads []string, err error) {
	for loaf := range loaves {
		bread, err := bake(shape(knead(loaf)))
		if err != nil {
			return nil, err
		}
		breads = append(breads, bread)
	}
	return breads, nil
}
