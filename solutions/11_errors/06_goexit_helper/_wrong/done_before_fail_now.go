//koan:verdict wrong
// Done before FailNow only mends the waiting.

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
			fault := taste(dish)
			if fault == nil {
				guests.Done()
				return
			}
			t.Errorf("%s: %v", dish, fault)
			guests.Done()
			t.FailNow()
		}()
	}
	guests.Wait()
}
