//koan:verdict wrong
// The barber looks at the bench a thousand times a second. He never rests.

package twoseatbench

import "time"

func Open(
	come func() (guest string, ok bool),
	sit, cut func(guest string),
) {
	bench := make(chan string, 2)
	go func() {
		defer close(bench)
		for {
			guest, ok := come()
			if !ok {
				return
			}
			bench <- guest
			sit(guest)
		}
	}()
	for {
		select {
		case guest, ok := <-bench:
			if !ok {
				return
			}
			cut(guest)
		default:
			time.Sleep(time.Millisecond)
		}
	}
}
