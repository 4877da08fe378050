//koan:verdict race
// The turn is handed on before the toast: then two hold the microphone.

package politegoroutine

import "sync"

func Toasts(guests int, think, speak func(guest int)) {
	var party sync.WaitGroup
	turn := make(chan struct{})
	close(turn)
	for guest := range guests {
		mine, next := turn, make(chan struct{})
		turn = next
		party.Go(func() {
			think(guest)
			<-mine
			close(next)
			speak(guest)
		})
	}
	party.Wait()
}
