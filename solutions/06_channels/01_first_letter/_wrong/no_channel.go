//koan:verdict serial
// Without the other goroutine there is nobody to wait for, and nobody who
// works meanwhile.

package firstletter

func Deliver(write func() string, brew func(), read func(letter string)) {
	letter := write()
	brew()
	read(letter)
}
