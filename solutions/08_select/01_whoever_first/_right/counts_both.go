// Package whoeverfirst counts what is missing, hatch by hatch.
package whoeverfirst

func Fetch(
	kitchen, bar <-chan string,
	guests int,
	serve func(what string),
) {
	dishes, drinks := guests, guests
	for dishes > 0 || drinks > 0 {
		var what string
		select {
		case what = <-kitchen:
			dishes--
		case what = <-bar:
			drinks--
		}
		serve(what)
	}
}
