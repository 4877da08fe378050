// Package tinytasks is about the receipts of a whole year.
package tinytasks

import "sync"

// Sum adds up a pile. Each clerk writes a sum on a line of its own.
func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	sums := make([]int, clerks)
	var office sync.WaitGroup
	for clerk := range clerks {
		from := clerk * len(pile) / clerks
		to := (clerk + 1) * len(pile) / clerks
		office.Go(func() {
			sum := 0
			for _, receipt := range pile[from:to] {
				sum += read(receipt)
			}
			sums[clerk] = sum
		})
	}
	office.Wait()
	total := 0
	for _, sum := range sums {
		total += sum
	}
	return total
}
