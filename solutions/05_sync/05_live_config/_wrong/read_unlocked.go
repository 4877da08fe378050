//koan:verdict race
// Waiters do not wait, because they do not ask for the lock.

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

func (c *Config) Network() Network { return c.network }

func (c *Config) Reload(read func(key string) string) {
	n := Network{read("name"), read("password")}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.network = n
}
