"""Runs a command at a pseudo-terminal and types an answer at each prompt: at-terminal.py '["answer", …]' COMMAND WORD…

What stands on the terminal goes to stdout; the exit code is the command's. Ctrl-C is the answer "\\u0003".
"""
import json
import os
import pty
import signal
import sys

answers, command = json.loads(sys.argv[1]), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
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
