//koan:verdict deadlock
// A belt with room only puts it off: some day there are more parcels in a
// parcel than places on the belt.

package selfsend

func Unpack(
	van []string,
	carry func(parcel string),
	open func(parcel string) (inside []string),
) (opened int) {
	belt := make(chan string, 1000)
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
