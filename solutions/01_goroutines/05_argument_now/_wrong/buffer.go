//koan:verdict serial
// However many plates fit on the hatch, the loop cooks them one by one.

package argumentnow

import "sync"

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner sync.WaitGroup
	hatch := make(chan string, 1000)
	for table := range tables {
		hatch <- cook(table)
		dinner.Go(func() { serve(table, <-hatch) })
	}
	dinner.Wait()
}
