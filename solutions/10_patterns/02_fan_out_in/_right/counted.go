// Package fanoutin is about counting the money in the evening.
package fanoutin

// CashUp knows how many sums will come, and needs no end.
func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	sums := make(chan int)
	for _, purse := range purses {
		go func() { sums <- count(purse) }()
	}
	for range purses {
		book(<-sums)
	}
}
