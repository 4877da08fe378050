//koan:verdict wrong
// Without a mark, people are blamed who have lived here for years.

package testyourown

import "go.uber.org/goleak"

func Inspect(open func() (closeUp func())) error {
	closeUp := open()
	closeUp()
	return goleak.Find()
}
