$(error broken $(X))
