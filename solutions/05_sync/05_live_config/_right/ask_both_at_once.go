// Package liveconfig is about the wireless network that the bar's guests use.
package liveconfig

import "sync"

// Network is what a guest has to know to go online.
type Network struct {
	Name, Password string
}

// Config is the network as the waiters know it.
type Config struct {
	mu      sync.Mutex // guards network
	network Network
}

// New is a config with this network.
func New(network Network) *Config {
	return &Config{network: network}
}

// Network has an ordinary lock: it is never held for long.
func (c *Config) Network() Network {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.network
}

// Reload asks for both values at the same time.
func (c *Config) Reload(read func(key string) string) {
	var network Network
	var wg sync.WaitGroup
	wg.Go(func() { network.Name = read("name") })
	wg.Go(func() { network.Password = read("password") })
	wg.Wait()

	c.mu.Lock()
	defer c.mu.Unlock()
	c.network = network
}
