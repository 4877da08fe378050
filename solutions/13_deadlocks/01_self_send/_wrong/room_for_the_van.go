//koan:verdict deadlock
// The van is not what counts: nobody knows how many parcels are in its parcels.

package selfsend

func Unpack(
	van []string,
	carry func(parcel string),
	open func(parcel string) (inside []string),
) (opened int) {
	belt := make(chan string, len(van))
	go func() {
		for _, parcel := range van {
			carry(parcel)
			belt <- parcel
		}
	}()
	for closed := len(van); closed > 0; closed-- {
		inside := open(<-belt)
		opened++
		closed += len(inside)
		for _, parcel := range inside {
			belt <- parcel
		}
	}
	return opened
}
