package timeline_test

import "sync"

// This file plays the learner's: the tests look for its lines in the traces.

// late starts a cook who puts a dish into a hatch where nobody may be.
func late() chan int {
	hatch := make(chan int)
	go func() {
		hatch <- 1
	}()
	return hatch
}

// shift has two waiters share a key, and one waits for both.
func shift(key *sync.Mutex, serve func()) {
	var home sync.WaitGroup
	for range 2 {
		home.Add(1)
		go waiter(key, serve, &home)
	}
	home.Wait()
}

func waiter(key *sync.Mutex, serve func(), home *sync.WaitGroup) {
	defer home.Done()
	serve()
	key.Lock()
	defer key.Unlock()
}
