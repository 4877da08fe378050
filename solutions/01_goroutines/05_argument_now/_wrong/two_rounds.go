//koan:verdict serial
// All dishes cook together, but the first plate waits for the last dish.

package argumentnow

import "sync"

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	plates := make([]string, tables)
	var cooks, waiters sync.WaitGroup
	for table := range tables {
		cooks.Go(func() { plates[table] = cook(table) })
	}
	cooks.Wait()
	for table := range tables {
		waiters.Go(func() { serve(table, plates[table]) })
	}
	waiters.Wait()
}
