//koan:verdict wrong
// The baker goes home now, but the limit runs while the waiter is still setting
// the table, and a bread that lies in the hatch is late.

package slowoven

import (
	"context"
	"errors"
	"time"
)

var ErrLate = errors.New("the bread is late")

type loaf struct {
	bread string
	err   error
}

func Bake(
	oven func() (bread string, err error),
	setTable func(),
	limit time.Duration,
) (bread string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	hatch := make(chan loaf, 1)
	go func() {
		bread, err := oven()
		hatch <- loaf{bread, err}
	}()
	setTable()
	select {
	case l := <-hatch:
		return l.bread, l.err
	case <-ctx.Done():
		return "", ErrLate
	}
}
