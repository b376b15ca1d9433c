#include <stdio.h>
#include <unistd.h>
#include <sys/wait.h>
#include <stdlib.h>
#include <signal.h>
static volatile sig_atomic_t got = 0;
void on(int s) { got = s; }
int main(void) {
  printf("before ");
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) { printf("child\n"); exit(3); }
  int st; waitpid(pid, &st, 0);
  printf("parent: %d %d\n", WIFEXITED(st), WEXITSTATUS(st));
  signal(SIGUSR1, on); raise(SIGUSR1); printf("got %d\n", got);
  int fds[2]; pipe(fds); write(fds[1], "hey", 3); char b[4] = {0}; read(fds[0], b, 3); puts(b);
  fflush(stdout);
  if (fork() == 0) { execlp("echo", "echo", "from", "exec", (char *)NULL); perror("exec"); _exit(1); }
  wait(NULL);
  printf("%d\n", system("exit 4") >> 8);
  char line[100];
  while (fgets(line, sizeof line, stdin)) printf("in: %s", line);
  int *p = NULL;
  printf("now crash\n");
  fflush(stdout);
  *p = 1;
  return 0;
}
