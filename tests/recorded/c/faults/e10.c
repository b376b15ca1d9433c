int main() {
  puts("hi");
  int i = strlen("abc");
  return i
}
