//koan:verdict race
// Everything is cooked at the same time, and Dinner is over before it is ready.

package argumentnow

func Dinner(tables int, cook func(int) string, serve func(int, string)) {
	for table := range tables {
		go func() { serve(table, cook(table)) }()
	}
}
