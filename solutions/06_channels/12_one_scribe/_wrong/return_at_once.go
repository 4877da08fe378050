//koan:verdict wrong
// The error is reported while the clerks are still at work.

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
	lines := make(chan string, total)
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
	return failed
}
