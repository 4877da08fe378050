//koan:verdict wrong
// Lines that the scribe has no time for are thrown away.

package onescribe

import "sync"

func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	lines := make(chan string, 1)
	var clerks sync.WaitGroup
	for _, pile := range piles {
		clerks.Go(func() {
			for _, letter := range pile {
				select {
				case lines <- decipher(letter):
				default:
				}
			}
		})
	}
	go func() {
		clerks.Wait()
		close(lines)
	}()
	for line := range lines {
		if err := write(line); err != nil {
			return err
		}
	}
	return nil
}
