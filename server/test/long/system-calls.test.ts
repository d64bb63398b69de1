// What strace prints is read right, so that the test of system calls can fail.
import assert from 'node:assert/strict';
import { callsIn } from './system-calls';

const log = String.raw`10 execve("/usr/bin/node", ["node", "x.js"], 0x7ff /* 3 vars */) = 0
10 openat(AT_FDCWD</ws>, "a.yaml", O_RDONLY|O_CLOEXEC) = 17</ws/a.yaml>
10 openat(AT_FDCWD</ws>, "link.yaml", O_RDONLY|O_CLOEXEC) = 17</etc/hosts>
11 openat(AT_FDCWD</ws>, "/ws/\303\274.yaml", O_RDONLY|O_CLOEXEC <unfinished ...>
11 <... openat resumed>) = 18</ws/\303\274.yaml>
11 openat(AT_FDCWD</ws>, "/home/x", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)
11 rename("/ws/a", "/tmp/b") = 0
10 statx(AT_FDCWD</ws>, "/ws", AT_STATX_SYNC_AS_STAT, STATX_ALL, {stx_mask=STATX_ALL}) = 0
10 openat(AT_FDCWD</ws>, "/proc/10/maps", O_RDONLY) = 19</proc/10/maps>
12 execve("/bin/sh", ["sh", "-c", "ls \"x\""], 0x7ff /* 3 vars */) = 0
12 getsockname(1<socket:[156104]>, {sa_family=AF_UNIX}, [128 => 2]) = 0
12 connect(3<socket:[1]>, {sa_family=AF_INET, sin_port=htons(443)}, 16) = -1 EINPROGRESS
12 +++ exited with 0 +++
`;

describe('what strace prints', () => {
  it('is parted into what is read, looked at, changed, executed and sent', () => {
    const { read, looked, changed, executed, network } = callsIn(log, '/ws');
    assert.deepEqual([...read], ['/ws/a.yaml', '/ws/link.yaml', '/etc/hosts', '/ws/ü.yaml', '/proc/self/maps']);
    assert.deepEqual([...looked], ['/ws']);
    assert.deepEqual([...changed], ['/home/x', '/ws/a', '/tmp/b']);
    assert.deepEqual([...executed], ['/usr/bin/node', '/bin/sh']);
    assert.equal(network.length, 1);
  });

  it('is missing where nothing was traced', () => {
    assert.throws(() => callsIn('', '/ws'), /written nothing down/);
  });
});
