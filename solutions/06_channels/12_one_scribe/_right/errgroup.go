// Package onescribe is about the archive of an old monastery.
package onescribe

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// Archive has clerks and a scribe in one group; its context stops them.
func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	total := 0
	for _, pile := range piles {
		total += len(pile)
	}
	lines := make(chan string, total)
	all, ctx := errgroup.WithContext(context.Background())
	for _, pile := range piles {
		all.Go(func() error {
			for _, letter := range pile {
				if ctx.Err() != nil {
					return nil
				}
				lines <- decipher(letter)
			}
			return nil
		})
	}
	all.Go(func() error {
		for range total {
			if err := write(<-lines); err != nil {
				return err
			}
		}
		return nil
	})
	return all.Wait()
}
