//koan:verdict race
// The stacks are right, but all clerks add to the same plain variable.

package tinytasks

import (
	"slices"
	"sync"
)

func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	sum := 0
	var office sync.WaitGroup
	size := max(1, (len(pile)+clerks-1)/clerks)
	for stack := range slices.Chunk(pile, size) {
		office.Go(func() {
			for _, receipt := range stack {
				sum += read(receipt)
			}
		})
	}
	office.Wait()
	return sum
}
