// Package openbody is about lunch, ordered by phone.
package openbody

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// DishOfTheDay asks a restaurant for its menu. The call ends with its context,
// and that ends here.
func DishOfTheDay(
	ctx context.Context, phone *http.Client, restaurant string,
) (dish string, err error) {
	ctx, hangUp := context.WithCancel(ctx)
	defer hangUp()
	req, err := http.NewRequestWithContext(ctx, "GET", restaurant, nil)
	if err != nil {
		return "", err
	}
	res, err := phone.Do(req)
	if err != nil {
		return "", err
	}
	if res.StatusCode != http.StatusOK {
		return "", fmt.Errorf("the restaurant says %q", res.Status)
	}
	defer res.Body.Close()
	dish, err = bufio.NewReader(res.Body).ReadString('\n')
	if err == io.EOF {
		err = nil // a menu of one line
	}
	return strings.TrimSpace(dish), err
}
