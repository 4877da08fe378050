// Package liveconfig is about the wireless network that the bar's guests use.
package liveconfig

// Network is what a guest has to know to go online.
type Network struct {
	Name, Password string
}

// Config is one note that is passed around: who has it reads or replaces it,
// and puts a note back at once.
type Config struct {
	note chan Network
}

// New is a config with this network.
func New(network Network) *Config {
	c := &Config{note: make(chan Network, 1)}
	c.note <- network
	return c
}

// Network reads the note.
func (c *Config) Network() Network {
	n := <-c.note
	c.note <- n
	return n
}

// Reload writes a new note and then replaces the old one.
func (c *Config) Reload(read func(key string) string) {
	network := Network{Name: read("name"), Password: read("password")}
	<-c.note
	c.note <- network
}
