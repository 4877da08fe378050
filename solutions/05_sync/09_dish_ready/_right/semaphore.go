// Package dishready is about the counter between the kitchen and the waiters.
package dishready

import (
	"context"
	"math"
	"sync"

	"golang.org/x/sync/semaphore"
)

// Counter counts its dishes with a semaphore: who has acquired one is sure to
// find a dish.
type Counter struct {
	count  *semaphore.Weighted
	mu     sync.Mutex
	dishes []string
}

// New is a counter without dishes: all of them are acquired.
func New() *Counter {
	c := &Counter{count: semaphore.NewWeighted(math.MaxInt64)}
	c.count.TryAcquire(math.MaxInt64)
	return c
}

// Put puts dishes on the counter, and then counts them in.
func (c *Counter) Put(dishes ...string) {
	c.mu.Lock()
	c.dishes = append(c.dishes, dishes...)
	c.mu.Unlock()
	c.count.Release(int64(len(dishes)))
}

// Take takes the dish that has been on the counter longest.
func (c *Counter) Take() string {
	_ = c.count.Acquire(context.Background(), 1) // never cancelled
	c.mu.Lock()
	defer c.mu.Unlock()
	dish := c.dishes[0]
	c.dishes = c.dishes[1:]
	return dish
}
