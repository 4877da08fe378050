//koan:verdict wrong
// A pause is enough for some tables, on some evenings.

package closingtime

import "time"

func ServeAll(tables int, serve func(table int)) {
	for table := range tables {
		go serve(table)
	}
	time.Sleep(20 * time.Millisecond)
}
