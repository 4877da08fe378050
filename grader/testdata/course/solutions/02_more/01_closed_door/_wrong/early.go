//koan:verdict wrong
// The guest doesn't wait for an answer.

package closeddoor

func Enter(open func() string) string { return "" }
