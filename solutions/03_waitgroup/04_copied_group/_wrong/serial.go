//koan:verdict serial
// One painter for the whole house needs no group, and all day.

package copiedgroup

func PaintHouse(walls int, paint func(wall int)) {
	for wall := range walls {
		paint(wall)
	}
}
