//koan:verdict race
// Reload has a lock of its own, which the waiters do not know.

package liveconfig

import "sync"

type Network struct {
	Name, Password string
}

type Config struct {
	reload  sync.Mutex
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
	c.reload.Lock()
	defer c.reload.Unlock()
	c.network = Network{read("name"), read("password")}
}
