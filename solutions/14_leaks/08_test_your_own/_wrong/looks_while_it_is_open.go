//koan:verdict wrong
// While the bar is open everybody is at work; nobody has stayed behind yet.

package testyourown

import "go.uber.org/goleak"

func Inspect(open func() (closeUp func())) error {
	before := goleak.IgnoreCurrent()
	closeUp := open()
	err := goleak.Find(before)
	closeUp()
	return err
}
