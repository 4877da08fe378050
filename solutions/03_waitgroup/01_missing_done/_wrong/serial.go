//koan:verdict serial
// With one cleaner for all rooms there is nobody to wait for, and the work
// takes four times as long.

package missingdone

func CleanRooms(
	rooms int,
	open func(room int) bool,
	clean func(room int),
) {
	for room := range rooms {
		if open(room) {
			clean(room)
		}
	}
}
