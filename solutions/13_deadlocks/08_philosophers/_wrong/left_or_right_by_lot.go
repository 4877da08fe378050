//koan:verdict deadlock
// With luck somebody begins at the other side; without it all begin at the same
// one.

package philosophers

import (
	"math/rand/v2"
	"sync"
)

// Table is a round table. Between any two neighbours lies one fork, and whoever
// eats pasta needs two.
type Table struct {
	forks []sync.Locker
}

// Lay lays a table for as many guests as there are forks, two at least. Guest
// number i has fork i at the left, and at the right fork i+1, or, if he is the
// last one, fork 0.
func Lay(forks []sync.Locker) *Table {
	return &Table{forks}
}

// Eat is called by guest number i whenever he is hungry. He takes the forks at
// the left and at the right of him, and no others; when he has both, he eats,
// and then lays them down. For a fork that somebody else has he waits, asleep.
//
// All guests may be hungry at the same time, and everybody gets to eat. Two who
// aren't neighbours don't wait for each other: one can eat while the other
// does, even if somebody between them is waiting for a fork.
func (t *Table) Eat(i int, eat func()) {
	left := t.forks[i]
	right := t.forks[(i+1)%len(t.forks)]
	if rand.IntN(2) == 0 {
		left, right = right, left
	}
	left.Lock()
	defer left.Unlock()
	right.Lock()
	defer right.Unlock()
	eat()
}
