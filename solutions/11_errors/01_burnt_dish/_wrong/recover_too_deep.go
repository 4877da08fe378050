//koan:verdict panic
// recover counts only when the deferred function itself calls it, not a function
// that this one calls.

package burntdish

import (
	"fmt"
	"sync"
)

func CookAll(
	dishes []string,
	cook func(dish string) error,
) (errs []error) {
	errs = make([]error, len(dishes))
	var kitchen sync.WaitGroup
	for i, dish := range dishes {
		kitchen.Go(func() {
			defer func() { catch(&errs[i]) }()
			errs[i] = cook(dish)
		})
	}
	kitchen.Wait()
	return errs
}

func catch(err *error) {
	if cry := recover(); cry != nil {
		*err = fmt.Errorf("accident at the stove: %v", cry)
	}
}
