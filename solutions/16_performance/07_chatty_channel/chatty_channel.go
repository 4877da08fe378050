// Package chattychannel is about a courier between an office and the post.
package chattychannel

// Post takes all the letters from the tray of the office to the post office, in
// the order in which they came. One courier does that, with a bag that has room
// for so many letters; carry is one trip. A trip takes long, whether there is
// one letter in the bag or fifty.
//
// The courier leaves as soon as there is a letter. He takes along all those
// that are in the tray then, as many as fit; he doesn't wait for others. What
// has been given to carry belongs to the post, which may keep it.
//
// The tray is a channel with a buffer, and nobody else takes letters from it.
// Post returns when the channel is closed and everything has been delivered.
func Post(tray <-chan string, bag int, carry func(letters []string)) {
	for letter := range tray {
		carry(fill([]string{letter}, tray, bag))
	}
}

// fill adds what is in the tray at this moment, until the bag is full. It never
// waits: if there is nothing, or no more will come, that was all.
func fill(letters []string, tray <-chan string, bag int) []string {
	for len(letters) < bag {
		select {
		case letter, open := <-tray:
			if !open {
				return letters
			}
			letters = append(letters, letter)
		default:
			return letters
		}
	}
	return letters
}
