//koan:verdict race
// Who sleeps instead of waiting is not told when the others are done: nothing
// orders what they wrote and what is read here. And it takes an hour.

package burntdish

import (
	"fmt"
	"time"
)

func CookAll(
	dishes []string,
	cook func(dish string) error,
) (errs []error) {
	errs = make([]error, len(dishes))
	for i, dish := range dishes {
		go func() {
			defer func() {
				if cry := recover(); cry != nil {
					errs[i] = fmt.Errorf("accident at the stove: %v", cry)
				}
			}()
			errs[i] = cook(dish)
		}()
	}
	time.Sleep(time.Hour)
	return errs
}
