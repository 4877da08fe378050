//koan:verdict serial
// On one goroutine the caller's recover would do, but then one cook waits for the
// other.

package burntdish

import "fmt"

func CookAll(
	dishes []string,
	cook func(dish string) error,
) (errs []error) {
	errs = make([]error, len(dishes))
	for i, dish := range dishes {
		func() {
			defer func() {
				if cry := recover(); cry != nil {
					errs[i] = fmt.Errorf("accident at the stove: %v", cry)
				}
			}()
			errs[i] = cook(dish)
		}()
	}
	return errs
}
