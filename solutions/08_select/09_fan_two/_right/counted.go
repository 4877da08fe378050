// Package fantwo is about two chutes that end in one.
package fantwo

import "sync/atomic"

// Join has one goroutine for each side; whoever is the last closes.
func Join(left, right <-chan string) <-chan string {
	common := make(chan string)
	var sides atomic.Int32
	sides.Store(2)
	pass := func(side <-chan string) {
		for letter := range side {
			common <- letter
		}
		if sides.Add(-1) == 0 {
			close(common)
		}
	}
	go pass(left)
	go pass(right)
	return common
}
