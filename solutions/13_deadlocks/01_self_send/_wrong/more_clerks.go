//koan:verdict race
// More clerks would take from the belt what one puts there; but one after
// another was the promise, and they share the list.

package selfsend

import "sync"

func Unpack(
	van []string,
	carry func(parcel string),
	open func(parcel string) (inside []string),
) (opened int) {
	belt := make(chan string)
	go func() {
		for _, parcel := range van {
			carry(parcel)
			belt <- parcel
		}
	}()
	var all sync.WaitGroup
	for closed := len(van); closed > 0; closed-- {
		parcel := <-belt
		opened++
		all.Go(func() { more(parcel, open) })
	}
	all.Wait()
	return opened
}

func more(parcel string, open func(string) []string) {
	for _, inner := range open(parcel) {
		more(inner, open)
	}
}
