//koan:verdict serial
// One pair of hands is never in the way, and needs all night.

package workerpool

func Wash(
	washers int,
	pile []string,
	wash func(dirty string) (clean string),
) []string {
	var rack []string
	for _, dish := range pile {
		rack = append(rack, wash(dish))
	}
	return rack
}
