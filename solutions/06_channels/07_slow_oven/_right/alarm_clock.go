// Package slowoven is about bread that may be late.
package slowoven

import (
	"errors"
	"time"
)

// ErrLate means that the bread wasn't ready in time.
var ErrLate = errors.New("the bread is late")

// loaf is what comes out of the oven.
type loaf struct {
	bread string
	err   error
}

// Bake has an alarm clock put a note into the hatch, which has room for both.
func Bake(
	oven func() (bread string, err error),
	setTable func(),
	limit time.Duration,
) (bread string, err error) {
	hatch := make(chan loaf, 2)
	go func() {
		bread, err := oven()
		hatch <- loaf{bread, err}
	}()
	setTable()
	alarm := time.AfterFunc(limit, func() { hatch <- loaf{err: ErrLate} })
	defer alarm.Stop()
	l := <-hatch
	return l.bread, l.err
}
