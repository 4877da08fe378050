//koan:verdict race
// Sleeping is no waiting: the sums are read although nobody said that they are
// complete.

package tinytasks

import "time"

func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	sums := make([]int, clerks)
	for clerk := range clerks {
		from := clerk * len(pile) / clerks
		to := (clerk + 1) * len(pile) / clerks
		go func() {
			for _, receipt := range pile[from:to] {
				sums[clerk] += read(receipt)
			}
		}()
	}
	time.Sleep(time.Millisecond)
	total := 0
	for _, sum := range sums {
		total += sum
	}
	return total
}
