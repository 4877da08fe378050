//koan:verdict wrong
// All that lie there, whether they fit into the bag or not.

package chattychannel

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	for letter := range tray {
		letters := []string{letter}
		for range len(tray) {
			letters = append(letters, <-tray)
		}
		carry(letters)
	}
}
