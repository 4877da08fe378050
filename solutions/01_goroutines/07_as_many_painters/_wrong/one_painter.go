//koan:verdict wrong
// One painter for the whole house is too few as soon as two may work.

package asmanypainters

func Paint(walls int, paint func(wall int)) {
	for wall := range walls {
		paint(wall)
	}
}
