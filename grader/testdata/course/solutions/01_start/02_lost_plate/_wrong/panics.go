//koan:verdict panic
// The kitchen throws the plates.

package lostplate

func Plates(n int) []int {
	done := make(chan bool)
	go func() {
		var none []int
		none[n] = 1
		close(done)
	}()
	<-done
	return nil
}
