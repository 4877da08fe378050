//koan:verdict serial
// No goroutine at all is the smallest number, but nobody works together.

package tinytasks

func Sum(pile []int, clerks int, read func(receipt int) (cents int)) int {
	sum := 0
	for _, receipt := range pile {
		sum += read(receipt)
	}
	return sum
}
