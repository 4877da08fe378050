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

// Bake has a bread baked. If it is late, somebody else stays to take it.
func Bake(
	oven func() (bread string, err error),
	setTable func(),
	limit time.Duration,
) (bread string, err error) {
	hatch := make(chan loaf)
	go func() {
		bread, err := oven()
		hatch <- loaf{bread, err}
	}()
	setTable()
	select {
	case l := <-hatch:
		return l.bread, l.err
	case <-time.After(limit):
		go func() { <-hatch }()
		return "", ErrLate
	}
}
