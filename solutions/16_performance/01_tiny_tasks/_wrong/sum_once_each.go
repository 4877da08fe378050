//koan:verdict race
// Each clerk touches the common sum only once. Once is enough.

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
			own := 0
			for _, receipt := range stack {
				own += read(receipt)
			}
			sum += own
		})
	}
	office.Wait()
	return sum
}
