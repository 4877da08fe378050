// Package countthehouse is about a big old house, and how many lamps are in it.
package countthehouse

import "sync"

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var (
		visitors sync.WaitGroup
		mu       sync.Mutex // guards total
		total    int
		visit    func(room string)
	)
	visit = func(room string) {
		defer visitors.Done()
		n := lamps(room)
		mu.Lock()
		total += n
		mu.Unlock()
		behind := doors(room)
		visitors.Add(len(behind))
		for _, next := range behind {
			go visit(next)
		}
	}
	visitors.Add(1)
	visit(hall)
	visitors.Wait()
	return total
}
