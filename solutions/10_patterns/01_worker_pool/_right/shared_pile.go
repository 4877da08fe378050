// Package workerpool is about the dishes of an evening.
package workerpool

import (
	"sync"
	"sync/atomic"
)

// Wash has the washers count through the pile themselves.
func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	clean := make(chan string)
	var next atomic.Int64
	var crew sync.WaitGroup
	for range washers {
		crew.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(pile) {
					return
				}
				clean <- wash(pile[i])
			}
		})
	}
	go func() {
		crew.Wait()
		close(clean)
	}()
	var rack []string
	for dish := range clean {
		rack = append(rack, dish)
	}
	return rack
}
