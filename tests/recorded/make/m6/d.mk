ifdef X
all:
	@echo x
