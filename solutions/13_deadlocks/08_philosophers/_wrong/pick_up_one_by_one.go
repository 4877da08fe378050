//koan:verdict serial
// A lock only for picking up: but who waits for his second fork keeps it, and
// nobody else can pick up any.

package philosophers

import "sync"

type Table struct {
	forks []sync.Locker
	hand  sync.Mutex
}

func Lay(forks []sync.Locker) *Table {
	return &Table{forks: forks}
}

func (t *Table) Eat(i int, eat func()) {
	left := t.forks[i]
	right := t.forks[(i+1)%len(t.forks)]
	t.hand.Lock()
	left.Lock()
	defer left.Unlock()
	right.Lock()
	t.hand.Unlock()
	defer right.Unlock()
	eat()
}
