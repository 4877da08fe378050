//koan:verdict serial
// Asleep for an hour: nobody is late, and neither is anybody fast.

package goexithelper

import (
	"sync/atomic"
	"time"
)

type T interface {
	Errorf(format string, args ...any)
	FailNow()
}

func CheckMenu(t T, menu []string, taste func(dish string) (fault error)) {
	var failed atomic.Bool
	for _, dish := range menu {
		go func() {
			if fault := taste(dish); fault != nil {
				t.Errorf("%s: %v", dish, fault)
				failed.Store(true)
			}
		}()
	}
	time.Sleep(time.Hour)
	if failed.Load() {
		t.FailNow()
	}
}
