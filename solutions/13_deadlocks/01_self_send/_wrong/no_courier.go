//koan:verdict serial
// Without a second goroutine there is no belt that could be stuck, but the
// clerk begins when the van is empty.

package selfsend

func Unpack(
	van []string,
	carry func(parcel string),
	open func(parcel string) (inside []string),
) (opened int) {
	var pile []string
	for _, parcel := range van {
		carry(parcel)
		pile = append(pile, parcel)
	}
	for len(pile) > 0 {
		inside := open(pile[0])
		opened++
		pile = append(pile[1:], inside...)
	}
	return opened
}
