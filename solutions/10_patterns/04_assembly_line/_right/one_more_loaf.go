// Package assemblyline is about a bakery with three people in a row.
package assemblyline

import "sync/atomic"

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
	var stop atomic.Bool
	dough, shaped := make(chan string), make(chan string)
	go func() {
		defer close(dough)
		for loaf := range loaves {
			if stop.Load() {
				return
			}
			dough <- knead(loaf)
		}
	}()
	go func() {
		defer close(shaped)
		for d := range dough {
			if stop.Load() {
				continue
			}
			shaped <- shape(d)
		}
	}()
	for loaf := range shaped {
		bread, err := bake(loaf)
		if err != nil {
			stop.Store(true)
			<-shaped
			return nil, err
		}
		breads = append(breads, bread)
	}
	return breads, nil
}
