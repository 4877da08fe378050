// Package philosophers is about a round table with too few forks.
package philosophers

import "sync"

// Table is a round table. Between any two neighbours lies one fork, and whoever
// eats pasta needs two.
type Table struct {
	forks []sync.Locker
	mu    sync.Mutex
	busy  []bool
	wait  []chan struct{}
}

// Lay lays a table for as many guests as there are forks, two at least. Guest
// number i has fork i at the left, and at the right fork i+1, or, if he is the
// last one, fork 0.
func Lay(forks []sync.Locker) *Table {
	return &Table{forks: forks, busy: make([]bool, len(forks)), wait: make([]chan struct{}, len(forks))}
}

// Eat is called by guest number i whenever he is hungry. He takes the forks at
// the left and at the right of him, and no others; when he has both, he eats,
// and then lays them down. For a fork that somebody else has he waits, asleep.
//
// All guests may be hungry at the same time, and everybody gets to eat. Two who
// aren't neighbours don't wait for each other: one can eat while the other
// does, even if somebody between them is waiting for a fork.
func (t *Table) Eat(i int, eat func()) {
	n := len(t.forks)
	r := (i + 1) % n
	for {
		t.mu.Lock()
		if !t.busy[i] && !t.busy[r] {
			t.busy[i], t.busy[r] = true, true
			t.mu.Unlock()
			break
		}
		at := i
		if t.busy[r] {
			at = r
		}
		if t.wait[at] == nil {
			t.wait[at] = make(chan struct{})
		}
		ch := t.wait[at]
		t.mu.Unlock()
		<-ch
	}
	t.forks[i].Lock()
	t.forks[r].Lock()
	eat()
	t.forks[r].Unlock()
	t.forks[i].Unlock()
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, f := range []int{i, r} {
		t.busy[f] = false
		if t.wait[f] != nil {
			close(t.wait[f])
			t.wait[f] = nil
		}
	}
}
