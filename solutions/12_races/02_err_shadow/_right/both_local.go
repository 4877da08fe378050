// Package errshadow is about the first half hour of the day.
package errshadow

import (
	"errors"
	"fmt"
	"sync"
)

// Open opens the bar. Everybody declares the error where they use it.
func Open(unlock, heat, count func() error) error {
	if err := unlock(); err != nil {
		return err
	}
	var oven, till error
	var cook sync.WaitGroup
	cook.Go(func() {
		if err := heat(); err != nil {
			oven = fmt.Errorf("the oven: %w", err)
		}
	})
	if err := count(); err != nil {
		till = fmt.Errorf("the till: %w", err)
	}
	cook.Wait()
	return errors.Join(oven, till)
}
