//koan:verdict serial
// One goroutine for the whole loop: now somebody else cooks one by one.

package argumentnow

import "sync"

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner sync.WaitGroup
	dinner.Go(func() {
		for table := range tables {
			serve(table, cook(table))
		}
	})
	dinner.Wait()
}
