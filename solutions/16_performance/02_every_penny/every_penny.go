// Package everypenny is about counting the coins of an evening.
package everypenny

import "sync"

// Count counts the coins in all the jars. Every jar has a child of its own,
// who counts its coins from the first to the last; value tells how many cents
// a coin is worth. The children count at the same time.
//
// What they find is added to the sum in the book, with write. The book lies in
// a safe: whoever writes holds its lock, so no two write at once. The safe is
// heavy, though. It is opened once for each jar, not more often, and nobody
// counts coins while it is open. When Count returns, everything is in the book.
func Count(
	jars [][]int,
	value func(coin int) (cents int),
	safe sync.Locker,
	write func(cents int),
) {
	var children sync.WaitGroup
	for _, jar := range jars {
		children.Go(func() {
			// The child adds up in its head, and goes to the safe once.
			sum := 0
			for _, coin := range jar {
				sum += value(coin)
			}
			safe.Lock()
			defer safe.Unlock()
			write(sum)
		})
	}
	children.Wait()
}
