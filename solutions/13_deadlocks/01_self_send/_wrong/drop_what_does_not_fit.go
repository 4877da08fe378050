//koan:verdict wrong
// Who lets go of a parcel because nobody takes it loses it: the one who would
// take it is himself.

package selfsend

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
		for _, parcel := range inside {
			select {
			case belt <- parcel:
				closed++
			default:
			}
		}
	}
	return opened
}
