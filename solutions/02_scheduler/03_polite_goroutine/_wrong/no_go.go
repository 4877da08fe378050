//koan:verdict serial
// One after the other in everything: nobody thinks while another one speaks.

package politegoroutine

func Toasts(guests int, think, speak func(guest int)) {
	for guest := range guests {
		think(guest)
		speak(guest)
	}
}
