//koan:verdict serial
// Who counts one purse after the other keeps everybody up late.

package fanoutin

func CashUp(
	purses []string,
	count func(purse string) (euros int),
	book func(euros int),
) {
	for _, purse := range purses {
		book(count(purse))
	}
}
