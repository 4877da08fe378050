// Package goexithelper is about a test that tastes the menu.
package goexithelper

import "sync"

// T is what CheckMenu needs of a *testing.T.
type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

// CheckMenu has each guest report the fault at once, and count it.
func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	var mu sync.Mutex
	bad := 0
	var guests sync.WaitGroup
	guests.Add(len(menu))
	for _, dish := range menu {
		go func() {
			defer guests.Done()
			if fault := taste(dish); fault != nil {
				mu.Lock()
				defer mu.Unlock()
				t.Errorf("%s: %v", dish, fault)
				bad++
			}
		}()
	}
	guests.Wait()
	if bad > 0 {
		t.FailNow()
	}
}
