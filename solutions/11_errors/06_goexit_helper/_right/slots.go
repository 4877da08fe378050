// Package goexithelper is about a test that tastes the menu.
package goexithelper

import "sync"

// T is what CheckMenu needs of a *testing.T.
type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

// CheckMenu has each guest write down the fault, and reports all in the end.
func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	faults := make([]error, len(menu))
	var guests sync.WaitGroup
	for i, dish := range menu {
		guests.Go(func() { faults[i] = taste(dish) })
	}
	guests.Wait()
	failed := false
	for i, fault := range faults {
		if fault != nil {
			failed = true
			t.Errorf("%s: %v", menu[i], fault)
		}
	}
	if failed {
		t.FailNow()
	}
}
