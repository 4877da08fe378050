// Package liveconfig is about the wireless network that the bar's guests use.
package liveconfig

import "sync/atomic"

// Network is what a guest has to know to go online.
type Network struct {
	Name, Password string
}

// Config points to a network that nobody changes any more.
type Config struct {
	network atomic.Pointer[Network]
}

// New is a config with this network.
func New(network Network) *Config {
	c := &Config{}
	c.network.Store(&network)
	return c
}

// Network reads both values through one pointer.
func (c *Config) Network() Network {
	return *c.network.Load()
}

// Reload makes a new network and then points to it.
func (c *Config) Reload(read func(key string) string) {
	network := Network{Name: read("name"), Password: read("password")}
	c.network.Store(&network)
}
