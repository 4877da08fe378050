// Package onescribe is about the archive of an old monastery.
package onescribe

import "sync"

// Archive has a scribe who writes until the clerks have closed the channel.
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
	stop := make(chan struct{})
	var clerks sync.WaitGroup
	for _, pile := range piles {
		clerks.Go(func() {
			for _, letter := range pile {
				select {
				case <-stop:
					return
				default:
					lines <- decipher(letter)
				}
			}
		})
	}
	go func() {
		clerks.Wait()
		close(lines)
	}()
	var failed error
	for line := range lines {
		if failed != nil {
			continue
		}
		if failed = write(line); failed != nil {
			close(stop)
		}
	}
	return failed
}
