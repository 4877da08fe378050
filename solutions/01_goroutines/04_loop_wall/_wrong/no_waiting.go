//koan:verdict wrong
// Every painter has his own wall, but PaintHouse returns before they are done.

package loopwall

func PaintHouse(walls []string, paint func(wall string)) {
	for _, wall := range walls {
		go paint(wall)
	}
}
