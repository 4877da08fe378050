//koan:verdict rejected
//koan:unchecked wrong
// Kills whoever started it. Without a sandbox that would be the grader; the test
// puts a shell in between.

package count

import "syscall"

func Count(n int, visit func()) int {
	_ = syscall.Kill(syscall.Getppid(), syscall.SIGKILL)
	for {
	}
}
