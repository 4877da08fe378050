//koan:verdict serial
// The waiter sleeps until the limit, even if the bread is ready at once.

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
	hatch := make(chan loaf, 1)
	go func() {
		bread, err := oven()
		hatch <- loaf{bread, err}
	}()
	setTable()
	time.Sleep(limit)
	select {
	case l := <-hatch:
		return l.bread, l.err
	default:
		return "", ErrLate
	}
}
