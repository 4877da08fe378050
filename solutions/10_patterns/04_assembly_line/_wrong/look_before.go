//koan:verdict leak
// They ask whether the line has stopped, and then hold out the next piece all
// the same. The baker stops while they do.

package assemblyline

import "sync/atomic"

func Bake(
	loaves int,
	knead func(loaf int) (dough string),
	shape func(dough string) (loaf string),
	bake func(loaf string) (bread string, err error),
) (breads []string, err error) {
	var stopped atomic.Bool
	defer stopped.Store(true)
	dough, shaped := make(chan string), make(chan string)
	go func() {
		defer close(dough)
		for loaf := range loaves {
			if stopped.Load() {
				return
			}
			dough <- knead(loaf)
		}
	}()
	go func() {
		defer close(shaped)
		for d := range dough {
			if stopped.Load() {
				return
			}
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
