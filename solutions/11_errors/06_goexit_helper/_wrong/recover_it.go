//koan:verdict deadlock
// Goexit is no panic: there is nothing to recover, and Done is still below it.

package goexithelper

import "sync"

type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	var guests sync.WaitGroup
	guests.Add(len(menu))
	for _, dish := range menu {
		go func() {
			defer func() {
				if recover() != nil {
					guests.Done()
				}
			}()
			if fault := taste(dish); fault != nil {
				t.Errorf("%s: %v", dish, fault)
				t.FailNow()
			}
			guests.Done()
		}()
	}
	guests.Wait()
}
