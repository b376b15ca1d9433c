int twice(int a);
