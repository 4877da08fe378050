// Package countthehouse is about a big old house, and how many lamps are in it.
package countthehouse

import (
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	var visitors errgroup.Group
	var total atomic.Int64
	var visit func(room string) error
	visit = func(room string) error {
		total.Add(int64(lamps(room)))
		for _, next := range doors(room) {
			visitors.Go(func() error { return visit(next) })
		}
		return nil
	}
	visitors.Go(func() error { return visit(hall) })
	_ = visitors.Wait()
	return int(total.Load())
}
