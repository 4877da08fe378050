// Package assemblyline is about a bakery with three people in a row.
package assemblyline

// Bake has a stop for each of the two, and passes the word on.
func Bake(
	loaves int,
	knead func(loaf int) (dough string),
	shape func(dough string) (loaf string),
	bake func(loaf string) (bread string, err error),
) (breads []string, err error) {
	dough, shaped := make(chan string), make(chan string)
	noDough, noLoaves := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(dough)
		for loaf := range loaves {
			select {
			case dough <- knead(loaf):
			case <-noDough:
				return
			}
		}
	}()
	go func() {
		defer close(shaped)
		defer close(noDough)
		for d := range dough {
			select {
			case shaped <- shape(d):
			case <-noLoaves:
				return
			}
		}
	}()
	defer close(noLoaves)
	for loaf := range shaped {
		bread, err := bake(loaf)
		if err != nil {
			return nil, err
		}
		breads = append(breads, bread)
	}
	return breads, nil
}
