//koan:verdict leak
// The timer was never the one who stayed behind.

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
		hatch <- loaf{bread, err}
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
