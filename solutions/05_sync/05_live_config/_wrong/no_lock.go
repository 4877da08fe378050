//koan:verdict race
// Nobody waits for anybody, and waiters read what is being written.

package liveconfig

type Network struct {
	Name, Password string
}

type Config struct{ network Network }

func New(network Network) *Config { return &Config{network: network} }

func (c *Config) Network() Network { return c.network }

func (c *Config) Reload(read func(key string) string) {
	c.network = Network{read("name"), read("password")}
}
