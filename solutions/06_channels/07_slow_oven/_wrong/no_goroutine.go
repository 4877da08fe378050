//koan:verdict serial
// Without a goroutine there is nobody to leave behind, and nobody to set the
// table meanwhile.

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
	start := time.Now()
	bread, err = oven()
	setTable()
	if time.Since(start) > limit {
		return "", ErrLate
	}
	return bread, err
}
