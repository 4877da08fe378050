// Package chattychannel is about a courier between an office and the post.
package chattychannel

// Post takes all the letters to the post office. A secretary packs the next bag
// while the courier is on the road, and hands it over when he is back.
func Post(tray <-chan string, bag int, carry func(letters []string)) {
	bags := make(chan []string)
	go func() {
		defer close(bags)
		var next []string
		for tray != nil || len(next) > 0 {
			in, out := tray, bags
			if len(next) == bag {
				in = nil
			}
			if len(next) == 0 {
				out = nil
			}
			select {
			case letter, open := <-in:
				if !open {
					tray = nil
					break
				}
				next = append(next, letter)
			case out <- next:
				next = nil
			}
		}
	}()
	for letters := range bags {
		carry(letters)
	}
}
