//koan:verdict wrong
// Both values are known before the first one is stored. The moment between the
// two stores is short, and still somebody reads in it.

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
	name, password := read("name"), read("password")
	c.name.Store(name)
	c.password.Store(password)
}
