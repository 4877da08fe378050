//koan:verdict serial
// Looking every few seconds leaves nobody behind, but a reply that is there
// has to wait until somebody looks.

package firstreply

import (
	"context"
	"sync"
	"time"
)

type Pizzeria func(ctx context.Context) string

func Ask(ctx context.Context, tell func(), pizzerias ...Pizzeria) string {
	ctx, callOff := context.WithCancel(ctx)
	defer callOff()
	var mu sync.Mutex
	var replies []string
	for _, call := range pizzerias {
		go func() {
			reply := call(ctx)
			mu.Lock()
			defer mu.Unlock()
			replies = append(replies, reply)
		}()
	}
	tell()
	for {
		time.Sleep(7 * time.Second)
		mu.Lock()
		if len(replies) > 0 {
			defer mu.Unlock()
			return replies[0]
		}
		mu.Unlock()
	}
}
