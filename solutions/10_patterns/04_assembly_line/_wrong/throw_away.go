//koan:verdict wrong
// The baker takes the rest and throws it away: nobody is stuck, but a thousand
// loaves are kneaded for nothing.

package assemblyline

func Bake(
	loaves int,
	knead func(loaf int) (dough string),
	shape func(dough string) (loaf string),
	bake func(loaf string) (bread string, err error),
) (breads []string, err error) {
	dough, shaped := make(chan string), make(chan string)
	go func() {
		defer close(dough)
		for loaf := range loaves {
			dough <- knead(loaf)
		}
	}()
	go func() {
		defer close(shaped)
		for d := range dough {
			shaped <- shape(d)
		}
	}()
	for loaf := range shaped {
		bread, err := bake(loaf)
		if err != nil {
			go func() {
				for range shaped {
				}
			}()
			return nil, err
		}
		breads = append(breads, bread)
	}
	return breads, nil
}
