// Package liveconfig is about the wireless network that the bar's guests use.
package liveconfig

import "sync"

// Network is what a guest has to know to go online.
type Network struct {
	Name, Password string
}

// Config has a lock for what is known and another one for who finds out.
type Config struct {
	reload  sync.Mutex   // held by whoever talks to the router
	mu      sync.RWMutex // guards network, never held for long
	network Network
}

// New is a config with this network.
func New(network Network) *Config {
	return &Config{network: network}
}

// Network only needs the short lock.
func (c *Config) Network() Network {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.network
}

// Reload asks the router one reload at a time, so that the last one to begin
// is also the last one to win.
func (c *Config) Reload(read func(key string) string) {
	c.reload.Lock()
	defer c.reload.Unlock()
	name := read("name")
	password := read("password")

	c.mu.Lock()
	defer c.mu.Unlock()
	c.network.Name, c.network.Password = name, password
}
