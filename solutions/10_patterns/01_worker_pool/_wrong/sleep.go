//koan:verdict wrong
// A second after the last dish was handed out, it is still in the sink.

package workerpool

import (
	"slices"
	"sync"
	"time"
)

func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	dirty := make(chan string)
	var mu sync.Mutex
	var rack []string
	for range washers {
		go func() {
			for dish := range dirty {
				done := wash(dish)
				mu.Lock()
				rack = append(rack, done)
				mu.Unlock()
			}
		}()
	}
	for _, dish := range pile {
		dirty <- dish
	}
	close(dirty)
	time.Sleep(time.Second)
	mu.Lock()
	defer mu.Unlock()
	return slices.Clone(rack)
}
