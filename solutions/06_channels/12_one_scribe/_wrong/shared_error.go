//koan:verdict race
// The clerks look at the error while the scribe writes it.

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
	var failed error
	var clerks sync.WaitGroup
	for _, pile := range piles {
		clerks.Go(func() {
			for _, letter := range pile {
				if failed != nil {
					return
				}
				lines <- decipher(letter)
			}
		})
	}
	for range total {
		if failed = write(<-lines); failed != nil {
			break
		}
	}
	clerks.Wait()
	return failed
}
