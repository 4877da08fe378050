//koan:verdict serial
// The select is there, but only for the first of the two things; for the second
// the waiter stands at one hatch again.

package whoeverfirst

func Fetch(
	kitchen, bar <-chan string,
	guests int,
	serve func(what string),
) {
	for range guests {
		select {
		case dish := <-kitchen:
			serve(dish)
			serve(<-bar)
		case drink := <-bar:
			serve(drink)
			serve(<-kitchen)
		}
	}
}
