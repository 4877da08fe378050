//koan:verdict serial
// Without goroutines there is nothing to wait for: and one painter does it all.

package painterstogether

func PaintHouse(walls int, paint func(wall int)) {
	for wall := range walls {
		paint(wall)
	}
}
