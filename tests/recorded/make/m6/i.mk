$(warning careful)
all: ; @echo ok
