// Package tinytasks is about the receipts of a whole year.
package tinytasks

// Sum adds up a pile. The clerks call out one sum each.
func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	sums := make(chan int)
	rest := pile
	for left := clerks; left > 0; left-- {
		size := (len(rest) + left - 1) / left
		stack := rest[:size]
		rest = rest[size:]
		go func() {
			sum := 0
			for _, receipt := range stack {
				sum += read(receipt)
			}
			sums <- sum
		}()
	}
	total := 0
	for range clerks {
		total += <-sums
	}
	return total
}
