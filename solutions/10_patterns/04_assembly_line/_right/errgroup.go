// Package assemblyline is about a bakery with three people in a row.
package assemblyline

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// Bake has a group stop the line, and waits until everybody is home.
func Bake(
	loaves int,
	knead func(loaf int) (dough string),
	shape func(dough string) (loaf string),
	bake func(loaf string) (bread string, err error),
) (breads []string, err error) {
	line, day := errgroup.WithContext(context.Background())
	dough, shaped := make(chan string), make(chan string)
	line.Go(func() error {
		defer close(dough)
		for loaf := range loaves {
			select {
			case dough <- knead(loaf):
			case <-day.Done():
				return day.Err()
			}
		}
		return nil
	})
	line.Go(func() error {
		defer close(shaped)
		for d := range dough {
			select {
			case shaped <- shape(d):
			case <-day.Done():
				return day.Err()
			}
		}
		return nil
	})
	line.Go(func() error {
		for loaf := range shaped {
			bread, err := bake(loaf)
			if err != nil {
				return err
			}
			breads = append(breads, bread)
		}
		return nil
	})
	if err := line.Wait(); err != nil {
		return nil, err
	}
	return breads, nil
}
