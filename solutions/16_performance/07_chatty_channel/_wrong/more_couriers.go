//koan:verdict race
// One trip for each letter, all at the same time: there is only one courier.

package chattychannel

import "sync"

func Post(tray <-chan string, bag int, carry func(letters []string)) {
	var road sync.WaitGroup
	defer road.Wait()
	for letter := range tray {
		road.Go(func() { carry([]string{letter}) })
	}
}
