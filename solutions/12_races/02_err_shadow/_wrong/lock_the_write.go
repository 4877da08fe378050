//koan:verdict race
// The lock covers the writes; the ifs read without it.

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
	var mu sync.Mutex
	var cook sync.WaitGroup
	cook.Go(func() {
		e := heat()
		mu.Lock()
		err = e
		mu.Unlock()
		if err != nil {
			oven = fmt.Errorf("the oven: %w", err)
		}
	})
	e := count()
	mu.Lock()
	err = e
	mu.Unlock()
	if err != nil {
		till = fmt.Errorf("the till: %w", err)
	}
	cook.Wait()
	return errors.Join(oven, till)
}
