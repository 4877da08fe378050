//koan:verdict race
// Who receives must not close: the shaper's next loaf meets a closed channel,
// and a recover only hides it.

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
		defer func() { _ = recover() }()
		for d := range dough {
			shaped <- shape(d)
		}
	}()
	defer close(shaped)
	for range loaves {
		bread, err := bake(<-shaped)
		if err != nil {
			return nil, err
		}
		breads = append(breads, bread)
	}
	return breads, nil
}
