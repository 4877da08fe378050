//koan:verdict wrong
// All painters are at work, but PaintHouse says that the house is done.

package painterstogether

func PaintHouse(walls int, paint func(wall int)) {
	for wall := range walls {
		go paint(wall)
	}
}
