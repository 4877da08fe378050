// Package slowoven is about bread that may be late.
package slowoven

import (
	"context"
	"errors"
	"time"
)

// ErrLate means that the bread wasn't ready in time.
var ErrLate = errors.New("the bread is late")

type loaf struct {
	bread string
	err   error
}

// Bake has a bread baked, with a context as its clock.
func Bake(
	oven func() (bread string, err error),
	setTable func(),
	limit time.Duration,
) (bread string, err error) {
	hatch := make(chan loaf)
	waiting, leave := context.WithCancel(context.Background())
	defer leave()
	go func() {
		bread, err := oven()
		select {
		case hatch <- loaf{bread, err}:
		case <-waiting.Done():
		}
	}()
	setTable()
	patience, stop := context.WithTimeout(waiting, limit)
	defer stop()
	select {
	case l := <-hatch:
		return l.bread, l.err
	case <-patience.Done():
		return "", ErrLate
	}
}
