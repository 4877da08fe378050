//koan:verdict race
// Without a lock, all clerks write into the book at once.

package onescribe

import "sync"

func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	var failed error
	var clerks sync.WaitGroup
	for _, pile := range piles {
		clerks.Go(func() {
			for _, letter := range pile {
				if err := write(decipher(letter)); err != nil {
					failed = err
					return
				}
			}
		})
	}
	clerks.Wait()
	return failed
}
