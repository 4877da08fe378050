//koan:verdict serial
// Whoever waits for the oven before the till is counted has no race, and opens
// late.

package errshadow

import (
	"errors"
	"fmt"
	"sync"
)

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
	cook.Wait()
	err = count()
	if err != nil {
		till = fmt.Errorf("the till: %w", err)
	}
	return errors.Join(oven, till)
}
