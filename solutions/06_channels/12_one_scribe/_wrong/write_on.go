//koan:verdict wrong
// The error is kept, but everybody works on as if nothing had happened.

package onescribe

import "sync"

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
	var clerks sync.WaitGroup
	for _, pile := range piles {
		clerks.Go(func() {
			for _, letter := range pile {
				lines <- decipher(letter)
			}
		})
	}
	var failed error
	for range total {
		if err := write(<-lines); err != nil {
			failed = err
		}
	}
	clerks.Wait()
	return failed
}
