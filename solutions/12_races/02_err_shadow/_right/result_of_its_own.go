// Package errshadow is about the first half hour of the day.
package errshadow

import (
	"errors"
	"fmt"
	"sync"
)

// Open opens the bar. Only the cook uses err from here on.
func Open(unlock, heat, count func() error) error {
	err := unlock()
	if err != nil {
		return err
	}
	var oven, till error
	var cook sync.WaitGroup
	cook.Go(func() {
		err = heat()
		if err != nil {
			oven = fmt.Errorf("the oven: %w", err)
		}
	})
	if short := count(); short != nil {
		till = fmt.Errorf("the till: %w", short)
	}
	cook.Wait()
	return errors.Join(oven, till)
}
