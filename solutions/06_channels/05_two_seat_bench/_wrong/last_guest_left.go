//koan:verdict race
// When nobody comes any more, the shop closes, whoever still sits there.

package twoseatbench

func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string, 2)
	go func() {
		for guest := range bench {
			cut(guest)
		}
	}()
	for guest, ok := come(); ok; guest, ok = come() {
		bench <- guest
		sit(guest)
	}
	close(bench)
}
