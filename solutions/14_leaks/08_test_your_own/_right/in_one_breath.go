// Package testyourown is about a test that finds leaks.
package testyourown

import "go.uber.org/goleak"

// Inspect opens a bar and closes it again, after it has seen who is there.
func Inspect(open func() (closeUp func())) error {
	return inspect(open, goleak.IgnoreCurrent())
}

func inspect(open func() (closeUp func()), before goleak.Option) error {
	open()()
	return goleak.Find(before)
}
