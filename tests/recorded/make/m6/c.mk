A = $(A) x
all:
	@echo $(A)
