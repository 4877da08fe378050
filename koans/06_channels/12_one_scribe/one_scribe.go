// Package onescribe is about the archive of an old monastery.
package onescribe

import "sync"

// Archive has all letters deciphered and written into the book. Each pile of
// letters has a clerk of its own; the clerks decipher at the same time, letter
// after letter, and a clerk begins the next letter as soon as one is done, even
// if there are lines that wait to be written: the book is slow.
//
// Meanwhile the lines get into the book, in any order, but never two at once:
// the first as soon as it is deciphered, and then one right after the other.
//
// If write fails, nothing more is written, and no clerk begins another letter.
// Archive returns what write returned, and not before everybody has stopped.
func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	var book sync.Mutex
	var failed error
	var clerks sync.WaitGroup
	for _, pile := range piles {
		clerks.Go(func() {
			for _, letter := range pile {
				line := decipher(letter)
				book.Lock()
				if failed == nil {
					failed = write(line)
				}
				stop := failed != nil
				book.Unlock()
				if stop {
					return
				}
			}
		})
	}
	clerks.Wait()
	return failed
}
