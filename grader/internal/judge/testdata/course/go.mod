module smallcourse

go 1.26
