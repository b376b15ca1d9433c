ifeq (a
endif
