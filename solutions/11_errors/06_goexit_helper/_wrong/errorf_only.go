//koan:verdict wrong
// Every fault is reported, but the test goes on below, with a bad menu.

package goexithelper

import "sync"

type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	var guests sync.WaitGroup
	for _, dish := range menu {
		guests.Go(func() {
			if fault := taste(dish); fault != nil {
				t.Errorf("%s: %v", dish, fault)
			}
		})
	}
	guests.Wait()
}
