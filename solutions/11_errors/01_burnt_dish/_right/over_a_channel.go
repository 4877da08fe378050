// Package burntdish is about a kitchen in which things go wrong.
package burntdish

import "fmt"

type news struct {
	dish int
	err  error
}

// CookAll has all dishes cooked. Each cook reports, whatever happened.
func CookAll(
	dishes []string,
	cook func(dish string) error,
) (errs []error) {
	errs = make([]error, len(dishes))
	hatch := make(chan news)
	for i, dish := range dishes {
		go func() {
			n := news{dish: i}
			defer func() {
				if cry := recover(); cry != nil {
					n.err = fmt.Errorf("accident at the stove: %v", cry)
				}
				hatch <- n
			}()
			n.err = cook(dish)
		}()
	}
	for range dishes {
		n := <-hatch
		errs[n.dish] = n.err
	}
	return errs
}
