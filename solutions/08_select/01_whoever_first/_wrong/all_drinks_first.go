//koan:verdict serial
// All the drinks, then all the dishes: fine until the juicer is broken.

package whoeverfirst

func Fetch(
	kitchen, bar <-chan string,
	guests int,
	serve func(what string),
) {
	for range guests {
		serve(<-bar)
	}
	for range guests {
		serve(<-kitchen)
	}
}
