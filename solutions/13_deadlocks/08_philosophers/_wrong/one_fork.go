//koan:verdict race
// Who eats with one fork eats with his neighbour's, too.

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
	left.Lock()
	defer left.Unlock()
	eat()
}
