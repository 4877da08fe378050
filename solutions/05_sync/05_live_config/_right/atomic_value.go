// Package liveconfig is about the wireless network that the bar's guests use.
package liveconfig

import "sync/atomic"

// Network is what a guest has to know to go online.
type Network struct {
	Name, Password string
}

// Config keeps a network in one atomic box.
type Config struct {
	network atomic.Value // of Network
}

// New is a config with this network.
func New(network Network) *Config {
	c := &Config{}
	c.network.Store(network)
	return c
}

// Network takes a copy out of the box.
func (c *Config) Network() Network {
	return c.network.Load().(Network)
}

// Reload puts another network into the box.
func (c *Config) Reload(read func(key string) string) {
	c.network.Store(Network{Name: read("name"), Password: read("password")})
}
