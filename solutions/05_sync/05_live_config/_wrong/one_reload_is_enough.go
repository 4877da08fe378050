//koan:verdict wrong
// A reload that comes during another one is dropped, and returns while guests
// are still told the old network.

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
	if !c.reload.TryLock() {
		return
	}
	defer c.reload.Unlock()
	n := Network{read("name"), read("password")}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.network = n
}
