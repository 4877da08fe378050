// Package assemblyline is about a bakery with three people in a row.
package assemblyline

import "context"

// Bake stops the line with a context.
func Bake(
	loaves int,
	knead func(loaf int) (dough string),
	shape func(dough string) (loaf string),
	bake func(loaf string) (bread string, err error),
) (breads []string, err error) {
	day, stop := context.WithCancel(context.Background())
	defer stop()
	dough, shaped := make(chan string), make(chan string)
	go func() {
		defer close(dough)
		for loaf := range loaves {
			select {
			case dough <- knead(loaf):
			case <-day.Done():
				return
			}
		}
	}()
	go func() {
		defer close(shaped)
		for d := range dough {
			select {
			case shaped <- shape(d):
			case <-day.Done():
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
