all:
	@echo 1
all:
	@echo 2
