//koan:verdict rejected
//koan:unchecked serial
// Starts programs that leave the family and hold on to the output.

package count

import (
	"os"
	"os/exec"
)

func init() {
	for _, script := range []string{"sleep 300", "setsid sleep 300", "(setsid sleep 300 &) &"} {
		cmd := exec.Command("sh", "-c", script)
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
		_ = cmd.Start()
	}
}

func Count(n int, visit func()) int {
	for range n {
		visit()
	}
	return n
}
