//koan:verdict wrong
// The break leaves the select, not the loop: the courier spins around the tray
// until his bag is full.

package chattychannel

import "time"

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	for letter := range tray {
		letters := []string{letter}
		for len(letters) < bag {
			select {
			case letter, open := <-tray:
				if !open {
					carry(letters)
					return
				}
				letters = append(letters, letter)
			default:
				time.Sleep(time.Second)
				break
			}
		}
		carry(letters)
	}
}
