//koan:verdict leak
// The baker has a limit of his own: with late bread he stands there longer than
// he must, and with early bread he may leave while the table is still being set.

package slowoven

import (
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
	hatch := make(chan loaf)
	go func() {
		bread, err := oven()
		select {
		case hatch <- loaf{bread, err}:
		case <-time.After(2 * limit):
		}
	}()
	setTable()
	select {
	case l := <-hatch:
		return l.bread, l.err
	case <-time.After(limit):
		return "", ErrLate
	}
}
