// Package burntdish is about a kitchen in which things go wrong.
package burntdish

import (
	"fmt"
	"sync"
)

// CookAll has all dishes cooked. The catcher is itself the deferred function,
// so its recover counts.
func CookAll(
	dishes []string,
	cook func(dish string) error,
) (errs []error) {
	errs = make([]error, len(dishes))
	var kitchen sync.WaitGroup
	kitchen.Add(len(dishes))
	for i, dish := range dishes {
		go func() {
			defer kitchen.Done()
			defer catch(&errs[i])
			errs[i] = cook(dish)
		}()
	}
	kitchen.Wait()
	return errs
}

func catch(err *error) {
	if cry := recover(); cry != nil {
		*err = fmt.Errorf("accident at the stove: %v", cry)
	}
}
