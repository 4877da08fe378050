// Package onescribe is about the archive of an old monastery.
package onescribe

import "sync"

// Archive has a stack of lines with a lock, which nobody holds while writing.
func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	total := 0
	for _, pile := range piles {
		total += len(pile)
	}
	var mu sync.Mutex
	more := sync.NewCond(&mu)
	var lines []string
	var failed error
	var clerks sync.WaitGroup
	for _, pile := range piles {
		clerks.Go(func() {
			for _, letter := range pile {
				line := decipher(letter)
				mu.Lock()
				lines = append(lines, line)
				stop := failed != nil
				more.Signal()
				mu.Unlock()
				if stop {
					return
				}
			}
		})
	}
	for range total {
		mu.Lock()
		for len(lines) == 0 {
			more.Wait()
		}
		line := lines[0]
		lines = lines[1:]
		mu.Unlock()
		if err := write(line); err != nil {
			mu.Lock()
			failed = err
			mu.Unlock()
			break
		}
	}
	clerks.Wait()
	return failed
}
