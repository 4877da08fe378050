//koan:verdict leak
// The kneader goes home, but the shaper holds out his loaf.

package assemblyline

func Bake(
	loaves int,
	knead func(loaf int) (dough string),
	shape func(dough string) (loaf string),
	bake func(loaf string) (bread string, err error),
) (breads []string, err error) {
	stop := make(chan struct{})
	defer close(stop)
	dough, shaped := make(chan string), make(chan string)
	go func() {
		defer close(dough)
		for loaf := range loaves {
			select {
			case dough <- knead(loaf):
			case <-stop:
				return
			}
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
			return nil, err
		}
		breads = append(breads, bread)
	}
	return breads, nil
}
