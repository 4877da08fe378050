// Package testyourown is about a test that finds leaks.
package testyourown

import "go.uber.org/goleak"

// Inspect is a test for bars: it opens one, closes it again, and says whether
// anybody stayed behind. Opening hires people, who work at the same time; each
// bar has its own way to send them home, and some bars have none.
//
// Inspect returns nil if all those have left who came since it began, whether
// for opening or for closing. Otherwise the error says who is still there and
// what they wait for.
//
// Who was in the house before isn't meant, whether they stay or go. And who is
// on the way out when closeUp returns has a tenth of a second to reach the
// door.
func Inspect(open func() (closeUp func())) error {
	// Whoever is here now was here before, and nobody else.
	before := goleak.IgnoreCurrent()
	closeUp := open()
	closeUp()
	return goleak.Find(before)
}
