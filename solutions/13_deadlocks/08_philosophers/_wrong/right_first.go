//koan:verdict deadlock
// The same circle, seen from the other side of the table.

package philosophers

import "sync"

type Table struct {
	forks []sync.Locker
}

func Lay(forks []sync.Locker) *Table {
	return &Table{forks}
}

func (t *Table) Eat(i int, eat func()) {
	left := t.forks[i]
	right := t.forks[(i+1)%len(t.forks)]
	left, right = right, left
	left.Lock()
	defer left.Unlock()
	right.Lock()
	defer right.Unlock()
	eat()
}
