//koan:verdict wrong
// Each value is atomic, and the pair is not: somebody reads between the stores.

package liveconfig

import "sync/atomic"

type Network struct {
	Name, Password string
}

type Config struct{ name, password atomic.Value }

func New(n Network) *Config {
	c := &Config{}
	c.name.Store(n.Name)
	c.password.Store(n.Password)
	return c
}

func (c *Config) Network() Network {
	return Network{c.name.Load().(string), c.password.Load().(string)}
}

func (c *Config) Reload(read func(key string) string) {
	c.name.Store(read("name"))
	c.password.Store(read("password"))
}
