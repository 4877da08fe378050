// Package closeddoor is about a guest in front of a door.
package closeddoor

// Enter knocks, waits until somebody opens, and returns what they say.
func Enter(open func() string) string {
	door := make(chan string)
	knock := make(chan bool)
	go func() {
		<-knock
		door <- open()
	}()
	knock <- true // without a knock nobody opens
	return <-door
}
