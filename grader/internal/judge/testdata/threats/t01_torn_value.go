//koan:verdict race
// Has two goroutines tear an interface apart, to write where nobody should: that
// needs no package unsafe, but a race.

package count

type number struct{ at uintptr }
type pointer struct{ to *uintptr }

func Count(n int, visit func()) int {
	var torn any = &pointer{to: new(uintptr)}
	done := make(chan bool)
	go func() {
		for range 1000 {
			torn = &number{at: 0xc000000000}
			torn = &pointer{to: new(uintptr)}
		}
		close(done)
	}()
	for range 1000 {
		if p, ok := torn.(*pointer); ok && p.to == nil {
			return 0
		}
	}
	<-done
	return n
}
