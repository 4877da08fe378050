//koan:verdict wrong
// Every clerk takes each nth receipt: few goroutines, but no stacks.

package tinytasks

import (
	"sync"
	"sync/atomic"
)

func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	var sum atomic.Int64
	var office sync.WaitGroup
	for clerk := range clerks {
		office.Go(func() {
			own := 0
			for i := clerk; i < len(pile); i += clerks {
				own += read(pile[i])
			}
			sum.Add(int64(own))
		})
	}
	office.Wait()
	return int(sum.Load())
}
