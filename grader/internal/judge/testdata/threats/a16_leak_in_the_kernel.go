//koan:verdict rejected
//koan:unchecked time_limit
// Leaves a goroutine behind in a system call that never returns.

package count

import (
	"sync"
	"syscall"
)

func Count(n int, visit func()) int {
	var pipe [2]int
	_ = syscall.Pipe(pipe[:])
	go func() { _, _ = syscall.Read(pipe[0], make([]byte, 1)) }()
	var wg sync.WaitGroup
	for range n {
		wg.Go(visit)
	}
	wg.Wait()
	return n
}
