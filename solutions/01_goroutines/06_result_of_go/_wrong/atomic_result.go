//koan:verdict wrong
// An atomic variable can be read at any time, also before there is an answer.

package resultofgo

import "sync/atomic"

func Bill(bar, kitchen func() int) int {
	var drinks atomic.Int64
	go func() { drinks.Store(int64(bar())) }()
	food := kitchen()
	return int(drinks.Load()) + food
}
