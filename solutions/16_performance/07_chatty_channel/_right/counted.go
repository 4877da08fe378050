// Package chattychannel is about a courier between an office and the post.
package chattychannel

// Post takes all the letters to the post office. Since nobody else takes any,
// those that have been counted are still there.
func Post(tray <-chan string, bag int, carry func(letters []string)) {
	for letter := range tray {
		letters := []string{letter}
		for range min(len(tray), bag-1) {
			letters = append(letters, <-tray)
		}
		carry(letters)
	}
}
