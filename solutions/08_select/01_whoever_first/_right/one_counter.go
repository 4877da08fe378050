// Package whoeverfirst has one hatch for everything.
package whoeverfirst

func Fetch(
	kitchen, bar <-chan string,
	guests int,
	serve func(what string),
) {
	counter := make(chan string)
	carry := func(from <-chan string) {
		for range guests {
			counter <- <-from
		}
	}
	go carry(kitchen)
	go carry(bar)
	for range 2 * guests {
		serve(<-counter)
	}
}
