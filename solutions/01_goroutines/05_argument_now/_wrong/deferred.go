//koan:verdict serial
// A deferred call has its arguments worked out at once too, and by the caller.

package argumentnow

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	for table := range tables {
		defer serve(table, cook(table))
	}
}
