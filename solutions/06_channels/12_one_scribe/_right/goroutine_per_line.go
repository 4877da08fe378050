// Package onescribe is about the archive of an old monastery.
package onescribe

import (
	"sync"
	"sync/atomic"
)

// Archive has somebody for each line who waits for the book.
func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	var book sync.Mutex
	var failed error
	var stop atomic.Bool
	var all sync.WaitGroup
	for _, pile := range piles {
		all.Go(func() {
			for _, letter := range pile {
				if stop.Load() {
					return
				}
				line := decipher(letter)
				all.Go(func() {
					book.Lock()
					defer book.Unlock()
					if failed != nil {
						return
					}
					failed = write(line)
					stop.Store(failed != nil)
				})
			}
		})
	}
	all.Wait()
	return failed
}
