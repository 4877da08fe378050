//koan:verdict wrong
// It asks "is it ready?" a million times instead of waiting for the answer.

package resultofgo

import (
	"runtime"
	"sync/atomic"
)

func Bill(bar, kitchen func() int) int {
	var drinks int
	var ready atomic.Bool
	go func() {
		drinks = bar()
		ready.Store(true)
	}()
	food := kitchen()
	for !ready.Load() {
		runtime.Gosched()
	}
	return drinks + food
}
