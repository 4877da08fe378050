//koan:verdict serial
// Without go there is nobody to race with, and nobody to help.

package errshadow

import (
	"errors"
	"fmt"
)

func Open(unlock, heat, count func() error) error {
	err := unlock()
	if err != nil {
		return err
	}
	var oven, till error
	err = heat()
	if err != nil {
		oven = fmt.Errorf("the oven: %w", err)
	}
	err = count()
	if err != nil {
		till = fmt.Errorf("the till: %w", err)
	}
	return errors.Join(oven, till)
}
