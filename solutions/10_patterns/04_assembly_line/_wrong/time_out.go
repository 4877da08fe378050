//koan:verdict wrong
// Ten minutes are enough for every loaf while the oven is hot. And for ten
// minutes nobody tells them that they could go home.

package assemblyline

import "time"

// Bake makes so many loaves, from left to right: one person kneads, one shapes,
// one bakes, all at the same time and each one loaf after the other. What one
// has ready he holds out until the next one takes it. There are no shelves in
// between. Bake returns the breads in the order in which they were kneaded.
//
// If one goes wrong in the oven, Bake returns that error, and the line stops:
// the other two finish what they have begun and go home, and no more than one
// other loaf is begun. Bake may wait for that.
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
			case <-time.After(10 * time.Minute):
				return
			}
		}
	}()
	go func() {
		defer close(shaped)
		for d := range dough {
			select {
			case shaped <- shape(d):
			case <-time.After(10 * time.Minute):
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
