//koan:verdict serial
// Without painters nobody gets the walls mixed up. The foreman paints alone.

package loopwall

func PaintHouse(walls []string, paint func(wall string)) {
	for _, wall := range walls {
		paint(wall)
	}
}
