/** Who sits at the simulated computer. */
export interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  readonly hostname: string;
}

/** The learner, a member of the group docker. */
export const LEARNER: User = { name: 'learner', uid: 1000, gid: 1000, home: '/home/learner', hostname: 'drydock' };

/** Who the recorded scenarios were run by. */
export const RECORDER: User = { name: 'root', uid: 0, gid: 0, home: '/root', hostname: 'vm' };

/** The id of the group that may use Docker. */
export const DOCKER_GROUP = 998;
