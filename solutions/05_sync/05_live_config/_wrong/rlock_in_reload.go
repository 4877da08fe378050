//koan:verdict race
// With a read lock Reload shuts nobody out, not even from what it writes.

package liveconfig

import "sync"

type Network struct {
	Name, Password string
}

type Config struct {
	mu      sync.RWMutex
	network Network
}

func New(network Network) *Config { return &Config{network: network} }

func (c *Config) Network() Network {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.network
}

func (c *Config) Reload(read func(key string) string) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	c.network.Name = read("name")
	c.network.Password = read("password")
}
