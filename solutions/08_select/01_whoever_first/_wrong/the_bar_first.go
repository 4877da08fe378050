//koan:verdict serial
// Now it is the drinks that are fetched first, and the dishes that wait.
// Whatever the order is, one of the two is always the wrong one.

package whoeverfirst

func Fetch(
	kitchen, bar <-chan string,
	guests int,
	serve func(what string),
) {
	for range guests {
		serve(<-bar)
		serve(<-kitchen)
	}
}
