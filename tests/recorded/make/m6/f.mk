all: $(shell echo hi
	echo
