//koan:verdict wrong
// When the channel is closed, the courier goes home with the letters that he
// has in his bag.

package chattychannel

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	for letter := range tray {
		letters := []string{letter}
		for len(letters) < bag {
			select {
			case l, ok := <-tray:
				if !ok {
					return
				}
				letters = append(letters, l)
				continue
			default:
			}
			break
		}
		carry(letters)
	}
}
