// Package errshadow is about the first half hour of the day.
package errshadow

import "errors"

// Open opens the bar. The cook hands his error over when he is done.
func Open(unlock, heat, count func() error) error {
	err := unlock()
	if err != nil {
		return err
	}
	oven := make(chan error, 1)
	go func() { oven <- heat() }()
	err = count()
	return errors.Join(<-oven, err)
}
