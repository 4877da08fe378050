//koan:verdict serial
// A clerk who holds the lock for a whole stack keeps the others from reading.

package tinytasks

import (
	"slices"
	"sync"
)

func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	sum := 0
	var mu sync.Mutex
	var office sync.WaitGroup
	size := max(1, (len(pile)+clerks-1)/clerks)
	for stack := range slices.Chunk(pile, size) {
		office.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for _, receipt := range stack {
				sum += read(receipt)
			}
		})
	}
	office.Wait()
	return sum
}
