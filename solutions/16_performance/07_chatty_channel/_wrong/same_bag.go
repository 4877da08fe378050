//koan:verdict wrong
// The bag is used again while the post still has it.

package chattychannel

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	letters := make([]string, 0, bag)
	for letter := range tray {
		letters = append(letters[:0], letter)
		for range min(len(tray), bag-1) {
			letters = append(letters, <-tray)
		}
		carry(letters)
	}
}
