int main(void) {
  int x = 3;
  else { x = 4; }
  return x;
}
