//koan:verdict wrong
// Guests who ask during a reload are told a network without a name.

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
	if !c.mu.TryRLock() {
		return Network{}
	}
	defer c.mu.RUnlock()
	return c.network
}

func (c *Config) Reload(read func(key string) string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.network = Network{read("name"), read("password")}
}
