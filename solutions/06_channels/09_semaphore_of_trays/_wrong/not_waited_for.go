//koan:verdict race
// Serve goes home while the last three tables are still being served.

package semaphoreoftrays

func Serve(tables []int, serve func(table int)) {
	trays := make(chan struct{}, 3)
	for _, table := range tables {
		trays <- struct{}{}
		go func() {
			defer func() { <-trays }()
			serve(table)
		}()
	}
}
