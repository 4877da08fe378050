//koan:verdict wrong
// No lock is held while the router thinks, but between the two swaps guests are
// told the new name with the old password.

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
	name := read("name")
	c.mu.Lock()
	c.network.Name = name
	c.mu.Unlock()

	password := read("password")
	c.mu.Lock()
	c.network.Password = password
	c.mu.Unlock()
}
