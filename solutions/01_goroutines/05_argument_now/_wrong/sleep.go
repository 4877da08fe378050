//koan:verdict race
// Nobody tells Dinner when the last plate is on its table: it guesses.

package argumentnow

import "time"

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	for table := range tables {
		go func() { serve(table, cook(table)) }()
	}
	time.Sleep(50 * time.Millisecond)
}
