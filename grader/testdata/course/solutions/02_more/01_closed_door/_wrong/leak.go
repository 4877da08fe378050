//koan:verdict leak
// The guest is in, and somebody still waits behind the door.

package closeddoor

func Enter(open func() string) string {
	door := make(chan string)
	go func() { door <- open() }()
	return open()
}
