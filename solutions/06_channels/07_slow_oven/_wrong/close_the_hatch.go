//koan:verdict race
// Closing the hatch doesn't send the baker home: whoever sends on a closed
// channel panics, and a recover only hides that the two were never agreed.

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
	defer close(hatch)
	go func() {
		defer func() { recover() }()
		bread, err := oven()
		hatch <- loaf{bread, err}
	}()
	setTable()
	select {
	case l := <-hatch:
		return l.bread, l.err
	case <-time.After(limit):
		return "", ErrLate
	}
}
