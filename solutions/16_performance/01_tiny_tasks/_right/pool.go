// Package tinytasks is about the receipts of a whole year.
package tinytasks

import (
	"slices"
	"sync"
)

// Sum adds up a pile. The stacks are handed out to clerks who stay.
func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	stacks := make(chan []int)
	sums := make(chan int, clerks)
	var office sync.WaitGroup
	for range clerks {
		office.Go(func() {
			own := 0
			for stack := range stacks {
				for _, receipt := range stack {
					own += read(receipt)
				}
			}
			sums <- own
		})
	}
	size := max(1, (len(pile)+clerks-1)/clerks)
	for stack := range slices.Chunk(pile, size) {
		stacks <- stack
	}
	close(stacks)
	office.Wait()
	close(sums)
	total := 0
	for sum := range sums {
		total += sum
	}
	return total
}
