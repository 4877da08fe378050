//koan:verdict wrong
// Reload returns at once, and guests are told the old network after it.

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
	go func() {
		n := Network{read("name"), read("password")}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.network = n
	}()
}
