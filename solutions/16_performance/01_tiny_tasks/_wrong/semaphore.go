//koan:verdict wrong
// At most so many goroutines at once, but still one for every receipt.

package tinytasks

import (
	"sync"
	"sync/atomic"
)

func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	var sum atomic.Int64
	var office sync.WaitGroup
	pens := make(chan struct{}, clerks)
	for _, receipt := range pile {
		pens <- struct{}{}
		office.Go(func() {
			defer func() { <-pens }()
			sum.Add(int64(read(receipt)))
		})
	}
	office.Wait()
	return int(sum.Load())
}
