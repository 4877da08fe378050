//koan:verdict race
// Archive waits for the clerks, but not for the scribe.

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
	go func() {
		for range total {
			if write(<-lines) != nil {
				return
			}
		}
	}()
	clerks.Wait()
	return nil
}
