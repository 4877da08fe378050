// Package slowoven is about bread that may be late.
package slowoven

import (
	"errors"
	"time"
)

// ErrLate means that the bread wasn't ready in time.
var ErrLate = errors.New("the bread is late")

type loaf struct {
	bread string
	err   error
}

// Bake has a bread baked. Whoever leaves closes gone: then the baker knows that
// nobody waits any more.
func Bake(
	oven func() (bread string, err error),
	setTable func(),
	limit time.Duration,
) (bread string, err error) {
	hatch := make(chan loaf)
	gone := make(chan struct{})
	defer close(gone)
	go func() {
		bread, err := oven()
		select {
		case hatch <- loaf{bread, err}:
		case <-gone:
		}
	}()
	setTable()
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case l := <-hatch:
		return l.bread, l.err
	case <-timer.C:
		return "", ErrLate
	}
}
