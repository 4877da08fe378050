// Package slowoven is about bread that may be late.
package slowoven

import (
	"errors"
	"time"
)

// ErrLate means that the bread wasn't ready in time.
var ErrLate = errors.New("the bread is late")

// Bake has a bread baked. The baker writes down what came out of the oven, and
// says so by closing the channel; whoever gives up doesn't look.
func Bake(
	oven func() (bread string, err error),
	setTable func(),
	limit time.Duration,
) (bread string, err error) {
	var l struct {
		bread string
		err   error
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		l.bread, l.err = oven()
	}()
	setTable()
	select {
	case <-done:
		return l.bread, l.err
	case <-time.After(limit):
		return "", ErrLate
	}
}
