//koan:verdict wrong
// Who is still there when the mark is set counts as old, and so nobody ever
// stays behind.

package testyourown

import "go.uber.org/goleak"

func Inspect(open func() (closeUp func())) error {
	closeUp := open()
	closeUp()
	return goleak.Find(goleak.IgnoreCurrent())
}
