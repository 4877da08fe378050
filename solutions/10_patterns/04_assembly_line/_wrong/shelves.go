//koan:verdict wrong
// With shelves for all loaves nobody waits for the baker, and nobody notices
// that he is gone.

package assemblyline

func Bake(
	loaves int,
	knead func(loaf int) (dough string),
	shape func(dough string) (loaf string),
	bake func(loaf string) (bread string, err error),
) (breads []string, err error) {
	dough := make(chan string, loaves)
	shaped := make(chan string, loaves)
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
			return nil, err
		}
		breads = append(breads, bread)
	}
	return breads, nil
}
