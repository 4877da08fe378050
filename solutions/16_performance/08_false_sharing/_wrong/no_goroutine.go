//koan:verdict serial
// One after the other, nobody shares anything with anybody.

package falsesharing

import "sync/atomic"

const Line = 64

type counter struct {
	plates atomic.Int64
	_      [Line - 8]byte
}

func Evening(waiters int, serve func(waiter int, plates *atomic.Int64)) int64 {
	sum := int64(0)
	for waiter := range waiters {
		var own counter
		serve(waiter, &own.plates)
		sum += own.plates.Load()
	}
	return sum
}
