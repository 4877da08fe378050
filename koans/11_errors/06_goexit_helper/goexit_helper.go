// Package goexithelper is about a test that tastes the menu.
package goexithelper

import "sync"

// T is what CheckMenu needs of a *testing.T. Errorf may be called by many
// goroutines at the same time. FailNow marks the test as failed and ends the
// goroutine that calls it, with runtime.Goexit; only that of the test may.
type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

// CheckMenu is a helper for tests. It has all dishes of the menu tasted at the
// same time, each one by a guest of its own, and reports each fault with
// Errorf. When the last guest has finished, and if there were any faults, it
// ends the test right there with FailNow, called once: what stands below
// CheckMenu in the test isn't run. On a menu without faults it returns.
func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	var guests sync.WaitGroup
	guests.Add(len(menu))
	for _, dish := range menu {
		go func() {
			if fault := taste(dish); fault != nil {
				t.Errorf("%s: %v", dish, fault)
				t.FailNow()
			}
			guests.Done()
		}()
	}
	guests.Wait()
}
