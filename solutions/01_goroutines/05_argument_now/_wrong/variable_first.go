//koan:verdict serial
// The plate has a name now, but it is still the loop that waits for it.

package argumentnow

import "sync"

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner sync.WaitGroup
	for table := range tables {
		plate := cook(table)
		dinner.Go(func() { serve(table, plate) })
	}
	dinner.Wait()
}
