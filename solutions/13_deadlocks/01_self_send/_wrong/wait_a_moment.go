//koan:verdict deadlock
// Nobody comes, however long he holds out the parcel.

package selfsend

import "time"

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
	for closed := len(van); closed > 0; closed-- {
		inside := open(<-belt)
		opened++
		closed += len(inside)
		for _, parcel := range inside {
			time.Sleep(time.Minute)
			belt <- parcel
		}
	}
	return opened
}
