//koan:verdict wrong
// From a closed channel come as many empty letters as one likes.

package chattychannel

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	for letter := range tray {
		letters := []string{letter}
	filling:
		for len(letters) < bag {
			select {
			case letter := <-tray:
				letters = append(letters, letter)
			default:
				break filling
			}
		}
		carry(letters)
	}
}
