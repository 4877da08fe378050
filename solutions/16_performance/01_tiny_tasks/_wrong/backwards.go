//koan:verdict wrong
// The stacks are right, but they are read from the end.

package tinytasks

import (
	"slices"
	"sync"
	"sync/atomic"
)

func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	var sum atomic.Int64
	var office sync.WaitGroup
	size := max(1, (len(pile)+clerks-1)/clerks)
	for stack := range slices.Chunk(pile, size) {
		office.Go(func() {
			own := 0
			for _, receipt := range slices.Backward(stack) {
				own += read(receipt)
			}
			sum.Add(int64(own))
		})
	}
	office.Wait()
	return int(sum.Load())
}
