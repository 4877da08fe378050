// Package listonly makes a shopping list.
package listonly

// List is the shopping list.
func List() []string { return []string{"leek", "salt", "salt", "butter"} }
