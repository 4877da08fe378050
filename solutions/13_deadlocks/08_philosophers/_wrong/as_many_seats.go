//koan:verdict deadlock
// With a seat for each of them everybody can sit there with one fork.

package philosophers

import "sync"

type Table struct {
	forks []sync.Locker
	seats chan struct{}
}

func Lay(forks []sync.Locker) *Table {
	return &Table{forks, make(chan struct{}, len(forks))}
}

func (t *Table) Eat(i int, eat func()) {
	t.seats <- struct{}{}
	defer func() { <-t.seats }()
	left := t.forks[i]
	right := t.forks[(i+1)%len(t.forks)]
	left.Lock()
	defer left.Unlock()
	right.Lock()
	defer right.Unlock()
	eat()
}
