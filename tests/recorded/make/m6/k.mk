include nope.mk
