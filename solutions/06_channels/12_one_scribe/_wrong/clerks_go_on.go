//koan:verdict wrong
// The scribe stops, but nobody tells the clerks.

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
		if failed = write(<-lines); failed != nil {
			break
		}
	}
	clerks.Wait()
	return failed
}
