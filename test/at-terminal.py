"""Runs a command at a pseudo-terminal and types an answer at each prompt: at-terminal.py '{"answers": ["answer", …], "columns": 80}' COMMAND WORD…

What stands on the terminal goes to stdout; the exit code is the command's. Ctrl-C is the answer "\\u0003".
"""
import fcntl
import json
import os
import pty
import signal
import struct
import sys
import termios

asked, command = json.loads(sys.argv[1]), sys.argv[2:]
answers, columns = asked["answers"], asked["columns"]
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    os.execvp(command[0], command)
signal.alarm(20)
seen, answered = b"", 0
while True:
    try:
        read = os.read(terminal, 4096)
    except OSError:  # how Linux says that nobody holds the other end any more
        read = b""
    if not read:
        break
    seen += read
    if answered < len(answers) and seen.count(b"> ") > answered:
        answer = answers[answered]
        os.write(terminal, answer.encode() + (b"" if answer == "\x03" else b"\n"))
        answered += 1
sys.stdout.buffer.write(seen)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
