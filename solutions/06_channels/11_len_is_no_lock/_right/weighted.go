// Package lenisnolock is about the counter where the plates wait.
package lenisnolock

import "golang.org/x/sync/semaphore"

// Counter asks a semaphore for all the plates of a table in one step.
type Counter struct {
	plates chan string
	free   *semaphore.Weighted // as many as there are plates for nobody yet
}

func NewCounter(room int) *Counter {
	c := &Counter{
		plates: make(chan string, room),
		free:   semaphore.NewWeighted(1 << 32),
	}
	c.free.TryAcquire(1 << 32)
	return c
}

func (c *Counter) Put(plate string) {
	c.plates <- plate
	c.free.Release(1)
}

func (c *Counter) Take(n int, walk func(), lift func(plate string)) []string {
	walk()
	if !c.free.TryAcquire(int64(n)) {
		return nil
	}
	var arm []string
	for range n {
		plate := <-c.plates
		lift(plate)
		arm = append(arm, plate)
	}
	return arm
}
