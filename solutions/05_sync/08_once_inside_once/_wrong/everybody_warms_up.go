//koan:verdict wrong
// Without the Once nobody waits, and everybody lights a fire.

package onceinsideonce

type Oven struct {
	Light func()
	Bake  func(loaf string)
}

func (o *Oven) Order(loaf string) {
	o.Light()
	o.Bake("test bun")
	o.Bake(loaf)
}
