//koan:verdict rejected
//koan:unchecked serial
// Prints what it finds out about the user. It has an environment of its own; the
// files are for the static check to protect, and in a class for the sandbox.

package count

import (
	"fmt"
	"os"
	"strings"
)

func Count(n int, visit func()) int {
	hosts, err := os.ReadFile("/etc/hosts")
	fmt.Println(strings.Join(os.Environ(), "\n"), len(hosts), err)
	for range n {
		visit()
	}
	return n
}
