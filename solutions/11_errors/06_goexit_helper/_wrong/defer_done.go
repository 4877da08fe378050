//koan:verdict wrong
// Now everybody signs off, but FailNow still ends only the guest: the test goes on
// as if nothing had happened.

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
			defer guests.Done()
			if fault := taste(dish); fault != nil {
				t.Errorf("%s: %v", dish, fault)
				t.FailNow()
			}
		}()
	}
	guests.Wait()
}
