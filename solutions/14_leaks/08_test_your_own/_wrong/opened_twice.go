//koan:verdict wrong
// Two bars are opened, and one of them is closed.

package testyourown

import "go.uber.org/goleak"

func Inspect(open func() (closeUp func())) error {
	before := goleak.IgnoreCurrent()
	open()
	open()()
	return goleak.Find(before)
}
