//koan:verdict wrong
// However long the pause before the look: it was the mark that came too late.

package testyourown

import (
	"time"

	"go.uber.org/goleak"
)

func Inspect(open func() (closeUp func())) error {
	closeUp := open()
	before := goleak.IgnoreCurrent()
	closeUp()
	time.Sleep(time.Minute)
	return goleak.Find(before)
}
