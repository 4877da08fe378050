//koan:verdict race
// The pointer is atomic, the network behind it is not: it is changed while
// others read it.

package liveconfig

import "sync/atomic"

type Network struct {
	Name, Password string
}

type Config struct{ network atomic.Pointer[Network] }

func New(network Network) *Config {
	c := &Config{}
	c.network.Store(&network)
	return c
}

func (c *Config) Network() Network { return *c.network.Load() }

func (c *Config) Reload(read func(key string) string) {
	n := c.network.Load()
	n.Name = read("name")
	n.Password = read("password")
}
