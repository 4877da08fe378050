//koan:verdict wrong
// A default makes the select not wait at all: the waiter runs to and fro, and
// keeps a whole processor busy until something is ready.

package whoeverfirst

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
		}
	}
}
