// Package errshadow is about the first half hour of the day.
package errshadow

import (
	"errors"
	"sync"
)

// Open opens the bar. The cook writes to oven only, and the barman to till.
func Open(unlock, heat, count func() error) error {
	if err := unlock(); err != nil {
		return err
	}
	var oven error
	var cook sync.WaitGroup
	cook.Go(func() { oven = heat() })
	till := count()
	cook.Wait()
	return errors.Join(oven, till)
}
