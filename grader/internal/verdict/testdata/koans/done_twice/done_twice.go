// Package donetwice waits for painters.
package donetwice

import "sync"

// Paint lets every painter work at once and returns when all are done.
func Paint(walls int, paint func(int) error) {
	var wg sync.WaitGroup
	for wall := range walls {
		wg.Add(1)
		go work(&wg, wall, paint)
	}
	wg.Wait()
}

func work(wg *sync.WaitGroup, wall int, paint func(int) error) {
	defer wg.Done()
	if paint(wall) != nil {
		wg.Done()
	}
}
