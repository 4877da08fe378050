//koan:verdict rejected
//koan:unchecked compile_error
// Leaves before Go has even started. A koan is built in a folder that exists only
// for the go command, and cgo refuses that. It would have a program of its own.

package count

// #include <unistd.h>
// __attribute__((constructor)) static void leave(void) { _exit(0); }
import "C"

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n
}
