//koan:verdict serial
// A function around the cooking doesn't help if the loop calls it.

package argumentnow

import "sync"

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	var dinner sync.WaitGroup
	bring := func(table int, plate string) {
		defer dinner.Done()
		serve(table, plate)
	}
	for table := range tables {
		dinner.Add(1)
		go bring(table, func() string { return cook(table) }())
	}
	dinner.Wait()
}
