//koan:verdict race
// A new name alone does not help: as long as it is declared outside, both use
// the same variable.

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
	var oven, till, problem error
	var cook sync.WaitGroup
	cook.Go(func() {
		problem = heat()
		if problem != nil {
			oven = fmt.Errorf("the oven: %w", problem)
		}
	})
	problem = count()
	if problem != nil {
		till = fmt.Errorf("the till: %w", problem)
	}
	cook.Wait()
	return errors.Join(oven, till)
}
