//koan:verdict wrong
// Full bags make few trips, but a letter may lie there for ever and a day.

package chattychannel

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	var letters []string
	for letter := range tray {
		letters = append(letters, letter)
		if len(letters) == bag {
			carry(letters)
			letters = nil
		}
	}
	if len(letters) > 0 {
		carry(letters)
	}
}
