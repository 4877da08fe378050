//koan:verdict wrong
// All bags are pieces of one long slice: whoever adds something to a bag
// writes into the next one.

package chattychannel

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	all := make([]string, 0, 1000)
	for letter := range tray {
		from := len(all)
		all = append(all, letter)
		for range min(len(tray), bag-1) {
			all = append(all, <-tray)
		}
		carry(all[from:])
	}
}
