//koan:verdict wrong
// The courier waits for five minutes, in case more letters come. Nobody asked
// him to.

package chattychannel

import "time"

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	for letter := range tray {
		time.Sleep(5 * time.Minute)
		letters := []string{letter}
		for range min(len(tray), bag-1) {
			letters = append(letters, <-tray)
		}
		carry(letters)
	}
}
