// Package tinytasks is about the receipts of a whole year.
package tinytasks

import "sync"

// Sum adds up a pile. The lock is taken once a stack.
func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	var total int
	var mu sync.Mutex
	var office sync.WaitGroup
	size := (len(pile) + clerks - 1) / clerks
	for from := 0; from < len(pile); from += size {
		stack := pile[from:min(from+size, len(pile))]
		office.Go(func() {
			sum := 0
			for _, receipt := range stack {
				sum += read(receipt)
			}
			mu.Lock()
			defer mu.Unlock()
			total += sum
		})
	}
	office.Wait()
	return total
}
