//koan:verdict wrong
// A deferred close comes after the look: everybody is still at work then.

package testyourown

import "go.uber.org/goleak"

func Inspect(open func() (closeUp func())) error {
	before := goleak.IgnoreCurrent()
	closeUp := open()
	defer closeUp()
	return goleak.Find(before)
}
