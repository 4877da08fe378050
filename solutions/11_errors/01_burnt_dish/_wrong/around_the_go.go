//koan:verdict panic
// Deferred in the loop's own function, it watches over the go statement, and not
// over what runs in the new goroutine.

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
		func() {
			defer func() {
				if cry := recover(); cry != nil {
					errs[i] = fmt.Errorf("accident at the stove: %v", cry)
				}
			}()
			kitchen.Go(func() { errs[i] = cook(dish) })
		}()
	}
	kitchen.Wait()
	return errs
}
