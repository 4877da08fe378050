// Package homework hands the course out to a class.
package homework
