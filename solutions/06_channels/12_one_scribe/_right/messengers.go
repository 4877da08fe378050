// Package onescribe is about the archive of an old monastery.
package onescribe

import "sync"

// Archive has a messenger for each line, who waits in the place of the clerk.
func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	type page struct{ line string }
	var clerks sync.WaitGroup
	pages := make(chan page)
	stop := make(chan struct{})
	total := 0
	for _, pile := range piles {
		total += len(pile)
		clerks.Go(func() {
			for _, letter := range pile {
				select {
				case <-stop:
					return
				default:
				}
				line := decipher(letter)
				clerks.Go(func() {
					select {
					case pages <- page{line}:
					case <-stop:
					}
				})
			}
		})
	}
	var failed error
	for range total {
		p := <-pages
		if failed = write(p.line); failed != nil {
			break
		}
	}
	close(stop)
	clerks.Wait()
	return failed
}
