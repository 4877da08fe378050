//koan:verdict race
// The barman gives the cook a head start. That is no order.

package errshadow

import (
	"errors"
	"fmt"
	"sync"
	"time"
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
	time.Sleep(20 * time.Millisecond)
	err = count()
	if err != nil {
		till = fmt.Errorf("the till: %w", err)
	}
	cook.Wait()
	return errors.Join(oven, till)
}
