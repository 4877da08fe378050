//koan:verdict rejected
//koan:unchecked compile_error
// Has the C compiler print a file that is none of its business.

package count

// #include "/etc/hostname"
import "C"

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n
}
