//koan:verdict serial
// Eight visitors at a time, for a house with eight rooms.

package countthehouse

import (
	"sync"
	"sync/atomic"
)

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {

	var total atomic.Int64
	var visitors sync.WaitGroup
	room := make(chan struct{}, 8)
	var visit func(string)
	visit = func(name string) {
		room <- struct{}{}
		total.Add(int64(lamps(name)))
		behind := doors(name)
		<-room
		for _, next := range behind {
			visitors.Go(func() { visit(next) })
		}
	}
	visitors.Go(func() { visit(hall) })
	visitors.Wait()
	return int(total.Load())
}
