// Package tinytasks is about the receipts of a whole year.
package tinytasks

import (
	"sync"
	"sync/atomic"
)

// Sum adds up a pile of receipts; read tells how many cents one of them is
// for. Every clerk gets one stack of receipts that lie next to each other in
// the pile, and adds it up from beginning to end. The stacks are of about the
// same size: none is larger than the average, rounded up.
//
// Every clerk is one goroutine, and nobody else reads receipts, however long
// the pile is. All clerks work at the same time, and Sum returns the whole sum
// when the last one is done.
func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	var sum atomic.Int64
	var office sync.WaitGroup
	for _, receipt := range pile {
		office.Go(func() {
			sum.Add(int64(read(receipt)))
		})
	}
	office.Wait()
	return int(sum.Load())
}
