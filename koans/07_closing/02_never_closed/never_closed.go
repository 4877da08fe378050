// Package neverclosed is about a morning in a bakery.
package neverclosed

// Morning sells bread for as long as there is flour. The baker bakes one loaf
// after the other and lays it on the counter; when bake says that there is no
// flour left, he goes home. The shop assistant sells the loaves in the order in
// which they come; while she sells one, he bakes the next. A loaf may have no
// name at all. Morning returns when the last loaf has been sold.
func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	counter := make(chan string)
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
