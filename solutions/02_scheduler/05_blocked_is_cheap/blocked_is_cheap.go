// Package blockedischeap is about an office that phones a lot.
package blockedischeap

import "sync"

// Prices phones all the shops and returns what each of them said, in the order
// of shops. A clerk who phones does nothing but wait for the answer.
//
// lines is how many telephone lines the office has, at least one. As long as
// there are shops to phone, all the lines are in use at the same time, and a
// line that becomes free is used again at once. There are never more calls than
// lines.
func Prices(shops []string, lines int, call func(shop string) int) []int {
	// A clerk who waits for an answer needs no processor: the lines are what is
	// scarce here, so there is one clerk for each.
	prices := make([]int, len(shops))
	next := make(chan int)
	var office sync.WaitGroup
	for range lines {
		office.Go(func() {
			for i := range next {
				prices[i] = call(shops[i])
			}
		})
	}
	for i := range shops {
		next <- i
	}
	close(next)
	office.Wait()
	return prices
}
