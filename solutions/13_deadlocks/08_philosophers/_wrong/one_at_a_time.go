//koan:verdict serial
// With one big lock the table is as slow as a table for one.

package philosophers

import "sync"

type Table struct {
	forks []sync.Locker
	meal  sync.Mutex
}

func Lay(forks []sync.Locker) *Table {
	return &Table{forks: forks}
}

func (t *Table) Eat(i int, eat func()) {
	t.meal.Lock()
	defer t.meal.Unlock()
	left := t.forks[i]
	right := t.forks[(i+1)%len(t.forks)]
	left.Lock()
	defer left.Unlock()
	right.Lock()
	defer right.Unlock()
	eat()
}
