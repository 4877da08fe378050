// Package countthehouse is about a big old house, and how many lamps are in it.
package countthehouse

import "sync"

// Count waits at every door for those who went in there: each visitor has a
// group of their own, and so a number to bring back.
func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	n := lamps(hall)
	rooms := doors(hall)
	behind := make([]int, len(rooms))
	var visitors sync.WaitGroup
	for i, room := range rooms {
		visitors.Go(func() { behind[i] = Count(room, lamps, doors) })
	}
	visitors.Wait()
	for _, more := range behind {
		n += more
	}
	return n
}
