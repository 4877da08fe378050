//koan:verdict race
// The tea and the letter are made at the same time, but Bia reads without
// knowing whether her tea is ready.

package firstletter

func Deliver(write func() string, brew func(), read func(letter string)) {
	hand := make(chan string, 1)
	go brew()
	hand <- write()
	read(<-hand)
}
