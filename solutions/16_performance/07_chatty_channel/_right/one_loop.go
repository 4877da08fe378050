// Package chattychannel is about a courier between an office and the post.
package chattychannel

// Post takes all the letters to the post office. An empty bag waits for the
// first letter; one with letters in it waits for nothing.
func Post(tray <-chan string, bag int, carry func(letters []string)) {
	var letters []string
	for open := true; open; {
		var letter string
		if len(letters) == 0 {
			letter, open = <-tray
		} else {
			select {
			case letter, open = <-tray:
			default:
				carry(letters)
				letters = nil
				continue
			}
		}
		if open {
			letters = append(letters, letter)
		}
		if len(letters) == bag || !open && len(letters) > 0 {
			carry(letters)
			letters = nil
		}
	}
}
