// Package liveconfig is about the wireless network that the bar's guests use.
package liveconfig

import "sync"

// Network is what a guest has to know to go online.
type Network struct {
	Name, Password string
}

// Config is the network as the waiters know it.
type Config struct {
	mu      sync.RWMutex // guards network
	network Network
}

// New is a config with this network.
func New(network Network) *Config {
	return &Config{network: network}
}

// Network is the network that guests are told. It answers at once, whatever
// else is going on, and never mixes two networks.
func (c *Config) Network() Network {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.network
}

// Reload asks the router for a new network: read("name") and read("password"),
// each of which may take long. Until both are known, guests are told the old
// network; when Reload returns, they are told the new one. Of two reloads at
// the same time any may be the last, but it wins with both of its values.
//
// The router is asked without the lock. Only the swap needs it: one short
// moment for both values, so that nobody sees half a network.
func (c *Config) Reload(read func(key string) string) {
	network := Network{
		Name:     read("name"),
		Password: read("password"),
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.network = network
}
