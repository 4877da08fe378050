// Package addinside is about the dishwashers of a big restaurant.
package addinside

// WashAll hands every stack of dishes to a dishwasher of its own.
func WashAll(stacks int, wash func(stack int)) {
	clean := make(chan struct{})
	for stack := range stacks {
		go func() {
			defer func() { clean <- struct{}{} }()
			wash(stack)
		}()
	}
	for range stacks {
		<-clean
	}
}
