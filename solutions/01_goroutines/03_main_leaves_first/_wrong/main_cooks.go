//koan:verdict serial
// Nothing is lost if main does everything itself: but nobody lays the table
// while the soup is on the stove.

package mainleavesfirst

func Main(cook func(dish string), layTable func()) {
	layTable()
	cook("soup")
	cook("rice")
	cook("cake")
}
