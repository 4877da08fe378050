//koan:verdict serial
// A large number instead of the right one: with the thousand-and-first line the
// clerks are back in the queue.

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
	lines := make(chan string, 1000)
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
	go func() {
		clerks.Wait()
		close(lines)
	}()
	var failed error
	for line := range lines {
		if failed == nil {
			failed = write(line)
			stop.Store(failed != nil)
		}
	}
	return failed
}
