//koan:verdict race
// A pointer to it is another way to the same variable.

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
	problem := &err
	cook.Go(func() {
		*problem = heat()
		if *problem != nil {
			oven = fmt.Errorf("the oven: %w", *problem)
		}
	})
	err = count()
	if err != nil {
		till = fmt.Errorf("the till: %w", err)
	}
	cook.Wait()
	return errors.Join(oven, till)
}
