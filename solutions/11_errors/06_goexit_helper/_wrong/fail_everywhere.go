//koan:verdict wrong
// Done comes first now, and the test does end. But FailNow is called by guests,
// too, and only the goroutine of the test may do that.

package goexithelper

import (
	"sync"
	"sync/atomic"
)

type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	var guests sync.WaitGroup
	guests.Add(len(menu))
	var bad atomic.Bool
	for _, dish := range menu {
		go func() {
			if fault := taste(dish); fault != nil {
				t.Errorf("%s: %v", dish, fault)
				bad.Store(true)
				guests.Done()
				t.FailNow()
			}
			guests.Done()
		}()
	}
	guests.Wait()
	if bad.Load() {
		t.FailNow()
	}
}
