//koan:verdict serial
// Looking in once a second instead of waiting: what gets ready in between waits
// for the next look.

package whoeverfirst

import "time"

func Fetch(
	kitchen, bar <-chan string,
	guests int,
	serve func(what string),
) {
	for left := 2 * guests; left > 0; {
		select {
		case dish := <-kitchen:
			serve(dish)
			left--
		case drink := <-bar:
			serve(drink)
			left--
		default:
			time.Sleep(time.Second)
		}
	}
}
