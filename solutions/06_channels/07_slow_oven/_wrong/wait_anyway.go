//koan:verdict serial
// Who waits for the oven to the end leaves nobody behind, but has no limit.

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
	start := time.Now()
	go func() {
		bread, err := oven()
		hatch <- loaf{bread, err}
	}()
	setTable()
	l := <-hatch
	if time.Since(start) > limit {
		return "", ErrLate
	}
	return l.bread, l.err
}
