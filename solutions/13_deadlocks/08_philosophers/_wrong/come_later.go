//koan:verdict deadlock
// Whoever comes later finds the others with one fork in hand all the same.

package philosophers

import (
	"sync"
	"time"
)

type Table struct {
	forks []sync.Locker
}

func Lay(forks []sync.Locker) *Table {
	return &Table{forks}
}

func (t *Table) Eat(i int, eat func()) {
	left := t.forks[i]
	right := t.forks[(i+1)%len(t.forks)]
	time.Sleep(time.Duration(i) * time.Millisecond)
	left.Lock()
	defer left.Unlock()
	right.Lock()
	defer right.Unlock()
	eat()
}
