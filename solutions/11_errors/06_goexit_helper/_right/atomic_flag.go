// Package goexithelper is about a test that tastes the menu.
package goexithelper

import (
	"sync"
	"sync/atomic"
)

// T is what CheckMenu needs of a *testing.T.
type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

// CheckMenu has each guest report the fault at once, and raise a flag.
func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	var failed atomic.Bool
	var guests sync.WaitGroup
	for _, dish := range menu {
		guests.Go(func() {
			if fault := taste(dish); fault != nil {
				t.Errorf("%s: %v", dish, fault)
				failed.Store(true)
			}
		})
	}
	guests.Wait()
	if failed.Load() {
		t.FailNow()
	}
}
