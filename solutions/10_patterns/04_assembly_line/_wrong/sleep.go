//koan:verdict wrong
// Whoever isn't rid of his piece after half a minute goes home; but the oven
// always takes three.

package assemblyline

import "time"

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
			select {
			case dough <- knead(loaf):
			case <-time.After(30 * time.Second):
				return
			}
		}
	}()
	go func() {
		defer close(shaped)
		for d := range dough {
			select {
			case shaped <- shape(d):
			case <-time.After(30 * time.Second):
				return
			}
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
