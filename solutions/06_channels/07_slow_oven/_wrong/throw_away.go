//koan:verdict wrong
// A baker who throws the bread away because nobody stands at the hatch yet
// throws away bread that is early, too.

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
		default:
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
