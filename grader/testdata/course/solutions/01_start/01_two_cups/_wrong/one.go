//koan:verdict wrong
// One cup is not two.

package twocups

func Fill(pour func()) int {
	pour()
	return 1
}
