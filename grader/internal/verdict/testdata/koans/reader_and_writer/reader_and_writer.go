// Package readerandwriter has a menu that the cook changes while guests read it.
package readerandwriter

// Menu is what can be ordered.
type Menu struct {
	soup string
}

// Change lets the cook put another soup on the menu.
func (m *Menu) Change(soup string) {
	m.soup = soup
}

// Soup is the soup of the moment.
func (m *Menu) Soup() string {
	return m.soup
}
