NAME = common
help: ; @echo help for $(NAME)
