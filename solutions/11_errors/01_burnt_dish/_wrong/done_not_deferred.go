//koan:verdict deadlock
// The panic is caught, but it has jumped over the line in which the cook signs
// off: CookAll waits for somebody who has long gone home.

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
		kitchen.Add(1)
		go func() {
			defer func() {
				if cry := recover(); cry != nil {
					errs[i] = fmt.Errorf("accident at the stove: %v", cry)
				}
			}()
			errs[i] = cook(dish)
			kitchen.Done()
		}()
	}
	kitchen.Wait()
	return errs
}
