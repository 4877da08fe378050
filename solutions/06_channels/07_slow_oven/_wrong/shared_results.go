//koan:verdict race
// The late baker writes into results that the waiter has long since read.

package slowoven

import (
	"errors"
	"time"
)

var ErrLate = errors.New("the bread is late")

func Bake(
	oven func() (bread string, err error),
	setTable func(),
	limit time.Duration,
) (bread string, err error) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		bread, err = oven()
	}()
	setTable()
	select {
	case <-done:
		return bread, err
	case <-time.After(limit):
		return "", ErrLate
	}
}
