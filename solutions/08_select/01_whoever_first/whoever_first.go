// Package whoeverfirst is about a waiter who fetches from two hatches.
package whoeverfirst

// Fetch fetches one dish from the kitchen and one drink from the bar for each
// of the guests, in whatever order things get ready, and serves them. What is
// ready is served at once: nothing waits in one hatch because the waiter is
// looking into the other.
//
// Cook and barman work at the same time, each at their own pace. Neither of
// them makes more than was ordered. The waiter serves one thing at a time.
// When everything has been served, Fetch returns.
func Fetch(
	kitchen, bar <-chan string,
	guests int,
	serve func(what string),
) {
	for range 2 * guests {
		// The waiter watches both hatches, and goes to the one that has something.
		select {
		case dish := <-kitchen:
			serve(dish)
		case drink := <-bar:
			serve(drink)
		}
	}
}
