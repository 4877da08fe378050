//koan:verdict wrong
// Nobody is hurt, and nobody knows: a burnt cake is reported as a good one.

package burntdish

import "sync"

func CookAll(
	dishes []string,
	cook func(dish string) error,
) (errs []error) {
	errs = make([]error, len(dishes))
	var kitchen sync.WaitGroup
	for i, dish := range dishes {
		kitchen.Go(func() {
			defer func() { recover() }()
			errs[i] = cook(dish)
		})
	}
	kitchen.Wait()
	return errs
}
