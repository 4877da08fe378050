//koan:verdict serial
// Only the name is asked for without the lock; everybody waits for the
// password.

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
	defer c.mu.Unlock()
	c.network = Network{name, read("password")}
}
