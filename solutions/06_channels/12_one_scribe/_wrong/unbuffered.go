//koan:verdict deadlock
// Now each clerk waits until the scribe takes the line; and when the scribe has
// stopped, for ever.

package onescribe

import (
	"sync"
	"sync/atomic"
)

func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	total := 0
	for _, pile := range piles {
		total += len(pile)
	}
	lines := make(chan string)
	var stop atomic.Bool
	var clerks sync.WaitGroup
	for _, pile := range piles {
		clerks.Go(func() {
			for _, letter := range pile {
				if stop.Load() {
					return
				}
				lines <- decipher(letter)
			}
		})
	}
	var failed error
	for range total {
		if failed = write(<-lines); failed != nil {
			stop.Store(true)
			break
		}
	}
	clerks.Wait()
	return failed
}
