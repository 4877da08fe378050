//koan:verdict race
// One waiter for each hatch: nothing waits any more, but now two of them are at
// the table at once, and nobody has agreed with anybody.

package whoeverfirst

func Fetch(
	kitchen, bar <-chan string,
	guests int,
	serve func(what string),
) {
	done := make(chan bool)
	fetch := func(from <-chan string) {
		for range guests {
			serve(<-from)
		}
		done <- true
	}
	go fetch(kitchen)
	go fetch(bar)
	<-done
	<-done
}
