//koan:verdict wrong
// Main stays, but it wakes up a thousand times a second to look whether it may
// leave.

package mainleavesfirst

import (
	"sync/atomic"
	"time"
)

func Main(cook func(dish string), layTable func()) {
	var done atomic.Bool
	go func() {
		cook("soup")
		cook("rice")
		cook("cake")
		done.Store(true)
	}()
	layTable()
	for !done.Load() {
		time.Sleep(time.Millisecond)
	}
}
