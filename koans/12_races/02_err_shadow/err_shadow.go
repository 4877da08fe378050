// Package errshadow is about the first half hour of the day.
package errshadow

import (
	"errors"
	"fmt"
	"sync"
)

// Open opens the bar. First unlock has to succeed; if it doesn't, Open returns
// its error and nothing else is done. Then the cook heats the oven, and at the
// same time the barman counts the till. Open returns when both are done, and
// reports what went wrong: nothing, the oven's error, the till's, or both of
// them, each one once.
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
	err = count()
	if err != nil {
		till = fmt.Errorf("the till: %w", err)
	}
	cook.Wait()
	return errors.Join(oven, till)
}
