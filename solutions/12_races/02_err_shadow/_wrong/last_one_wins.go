//koan:verdict wrong
// One atomic variable for two errors keeps one of them, or reports one twice.

package errshadow

import (
	"sync"
	"sync/atomic"
)

func Open(unlock, heat, count func() error) error {
	if err := unlock(); err != nil {
		return err
	}
	var problem atomic.Pointer[error]
	keep := func(err error) {
		if err != nil {
			problem.Store(&err)
		}
	}
	var cook sync.WaitGroup
	cook.Go(func() { keep(heat()) })
	keep(count())
	cook.Wait()
	if err := problem.Load(); err != nil {
		return *err
	}
	return nil
}
