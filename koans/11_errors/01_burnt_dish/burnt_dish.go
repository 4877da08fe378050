// Package burntdish is about a kitchen in which things go wrong.
package burntdish

import (
	"fmt"
	"sync"
)

// CookAll has all dishes cooked, each one by a cook of its own, at the same
// time, and returns when all cooks are done. errs[i] is what became of dish i:
// nil, or the cook's error, or, if the cook panicked, an error that says what
// the cook cried out. Whatever happens at one stove, the other cooks finish.
func CookAll(
	dishes []string,
	cook func(dish string) error,
) (errs []error) {
	errs = make([]error, len(dishes))
	defer func() {
		if cry := recover(); cry != nil {
			errs = append(errs, accident(cry))
		}
	}()
	var kitchen sync.WaitGroup
	for i, dish := range dishes {
		kitchen.Go(func() {
			errs[i] = cook(dish)
		})
	}
	kitchen.Wait()
	return errs
}

// accident is the error for a cook who panicked, crying out something.
func accident(cry any) error {
	return fmt.Errorf("accident at the stove: %v", cry)
}
