// Package burntdish is about a kitchen in which things go wrong.
package burntdish

import (
	"fmt"
	"sync"
)

// CookAll has all dishes cooked, each by a cook with somebody at their side.
func CookAll(
	dishes []string,
	cook func(dish string) error,
) (errs []error) {
	errs = make([]error, len(dishes))
	var kitchen sync.WaitGroup
	for i, dish := range dishes {
		kitchen.Go(func() { errs[i] = safely(cook, dish) })
	}
	kitchen.Wait()
	return errs
}

// safely turns a panic of cook into an error.
func safely(cook func(dish string) error, dish string) (err error) {
	defer func() {
		if cry := recover(); cry != nil {
			err = fmt.Errorf("accident at the stove: %v", cry)
		}
	}()
	return cook(dish)
}
