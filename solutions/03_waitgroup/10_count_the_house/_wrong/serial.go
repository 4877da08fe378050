//koan:verdict serial
// One person walks through the whole house.

package countthehouse

func Count(
	hall string,
	lamps func(room string) int,
	doors func(room string) []string,
) int {
	n := lamps(hall)
	for _, room := range doors(hall) {
		n += Count(room, lamps, doors)
	}
	return n
}
