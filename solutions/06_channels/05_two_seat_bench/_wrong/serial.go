//koan:verdict serial
// One after the other: while the barber cuts, nobody comes in.

package twoseatbench

func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	for guest, ok := come(); ok; guest, ok = come() {
		sit(guest)
		cut(guest)
	}
}
