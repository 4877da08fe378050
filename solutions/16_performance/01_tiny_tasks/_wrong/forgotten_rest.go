//koan:verdict wrong
// The size is rounded down: the receipts that are left over have no clerk.

package tinytasks

import (
	"sync"
	"sync/atomic"
)

func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	var sum atomic.Int64
	var office sync.WaitGroup
	size := len(pile) / clerks
	for clerk := range clerks {
		office.Go(func() {
			own := 0
			for _, receipt := range pile[clerk*size : (clerk+1)*size] {
				own += read(receipt)
			}
			sum.Add(int64(own))
		})
	}
	office.Wait()
	return int(sum.Load())
}
