//koan:verdict race
// Two guests raise the flag, and nothing orders them.

package goexithelper

import "sync"

type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	failed := false
	var guests sync.WaitGroup
	for _, dish := range menu {
		guests.Go(func() {
			if fault := taste(dish); fault != nil {
				t.Errorf("%s: %v", dish, fault)
				failed = true
			}
		})
	}
	guests.Wait()
	if failed {
		t.FailNow()
	}
}
