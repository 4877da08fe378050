// Package homework hands the course out to a class. The packages below it read
// what the class sends back, judge it, and keep and pass on what came out.
package homework
