//koan:verdict deadlock
// There is room for all loaves on the counter, and still nobody says that no
// more will come.

package neverclosed

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	counter := make(chan string, 1000)
	go func() {
		for {
			loaf, ok := bake()
			if !ok {
				return
			}
			counter <- loaf
		}
	}()
	for loaf := range counter {
		sell(loaf)
	}
}
