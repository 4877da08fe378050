//koan:verdict wrong
// Network takes the lock for each of the values: between them the other one
// changes.

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
	return Network{c.name(), c.password()}
}

func (c *Config) name() string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.network.Name
}

func (c *Config) password() string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.network.Password
}

func (c *Config) Reload(read func(key string) string) {
	n := Network{read("name"), read("password")}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.network = n
}
