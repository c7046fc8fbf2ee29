"""Tries the Debian package as a new user has it: in a clean root, installed by apt, started, used, and taken away.

Needs root's rights and debootstrap. The clean root is of the same Debian, from the same source, as this machine.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from installer.about import DIST, NAME, VERSION, megabytes, stop

USER = "official"
_LONGEST = 120
_START_RUNS = 5


def main() -> None:
    asked = argparse.ArgumentParser(description="Tries the Debian package in a clean root.")
    asked.add_argument("--package", type=Path, help="the package; without it, the one in dist")
    options = asked.parse_args()
    package = options.package or next(iter(DIST.glob(f"{NAME}_{VERSION}_*.deb")), None)
    if package is None or not package.is_file():
        stop("There is no package in dist. Build it first: make deb")
    if sys.platform != "linux" or os.geteuid() != 0:
        stop("A clean root is made by root: run this as root.")
    with clean_root() as root:
        trial = Trial(root, package)
        trial.install()
        trial.start()
        trial.use()
        trial.show()
        trial.remove()
    print("The package keeps what it promises.")


class Trial:
    """One package in one clean root."""

    def __init__(self, root: Path, package: Path) -> None:
        self.root = root
        self.package = package
        self.home = root / "home" / USER

    def install(self) -> None:
        """By apt, with what the package declares and nothing more."""
        before = packages(self.root)
        print(f"package: {megabytes(self.package)}; clean root: {on_disk(self.root)}, {len(before)} packages")
        shutil.copy(self.package, self.root / "root")
        begun = time.perf_counter()
        inside(self.root, "apt-get", "install", "--yes", "--no-install-recommends", f"/root/{self.package.name}")
        took = time.perf_counter() - begun
        brought = packages(self.root) - before - {NAME}
        print(f"installed by apt in {took:.0f} s; it brought {len(brought)} packages of the system")
        print(f"skatedesk itself: {on_disk(self.root / 'usr' / 'lib' / NAME)}; root now: {on_disk(self.root)}")
        inside(self.root, "useradd", "--create-home", USER)

    def start(self) -> None:
        """How long until the program tells its version, and until its window has opened a file, with no screen."""
        first = timed(lambda: self._run("--version"))
        told = self._run("--version")
        if VERSION not in told:
            stop(f"The installed program says {told!r}, not {VERSION}.")
        again = sorted(timed(lambda: self._run("--version")) for _run in range(_START_RUNS))
        print(f"--version: first {first:.2f} s, then {again[len(again) // 2]:.2f} s (median of {_START_RUNS})")
        self._run("sample", "sample.skatedesk")
        opened = sorted(self._opened(f"sample-{run}.skatedesk") for run in range(_START_RUNS))
        print(f"window with the sample open, offscreen: {opened[len(opened) // 2]:.2f} s (median of {_START_RUNS})")
        self._run("check", "sample-0.skatedesk")

    def use(self) -> None:
        """The sample's workbook and its PDF, by a user without rights."""
        begun = time.perf_counter()
        self._run("export", "sample.skatedesk", "--competition", "1", "--to", "lists", "--formats", "xlsx")
        print(f"workbook of World Cup 1: {time.perf_counter() - begun:.2f} s")
        self._run("protocol", "sample.skatedesk", "--competition", "1", "--to", "protocol.pdf")
        self._run("demo")
        for pattern in ("lists/*.xlsx", "protocol.pdf", "out/*.png"):
            made = sorted(self.home.glob(pattern))
            if not made:
                stop(f"The installed program made no {pattern}.")
            print(f"{pattern}: {len(made)}, such as {made[0].name}, {megabytes(made[0])}")

    def show(self) -> None:
        """On a real screen, where this machine has Xvfb: the declared dependencies must be enough for a window."""
        if not all(map(shutil.which, ("Xvfb", "xdotool"))):
            print("No Xvfb and xdotool here, so no window was shown on a screen.")
            return
        with screen() as display:
            begun = time.perf_counter()
            with self._window("sample.skatedesk", {"DISPLAY": display}):
                found = subprocess.run(
                    [
                        tool("timeout"),
                        str(_LONGEST),
                        tool("xdotool"),
                        "search",
                        "--sync",
                        "--onlyvisible",
                        "--name",
                        "skatedesk",
                    ],
                    env={**os.environ, "DISPLAY": display},
                    capture_output=True,
                    check=False,
                )
                if found.returncode:
                    stop("The window did not come up on a screen.")
                print(f"window on an X screen: {time.perf_counter() - begun:.2f} s")

    def remove(self) -> None:
        """Nothing of the program stays, and all of the user's does."""
        listed = inside(self.root, "dpkg", "--listfiles", NAME).split()
        own = [path for path in listed if NAME in path]
        kept = {path for path in self.home.rglob("*") if path.is_file()}
        inside(self.root, "apt-get", "purge", "--yes", NAME)
        left = [path for path in own if os.path.lexists(self.root / path.lstrip("/"))]
        if left:
            stop(f"After the removal there is still {left[0]}.")
        lost = [path for path in kept if not path.exists()]
        if lost:
            stop(f"The removal took {lost[0]} away.")
        print(f"removed: {len(own)} files and folders gone, {len(kept)} files of the user still there")

    def _run(self, *words: str) -> str:
        return inside(self.root, *self._as_user({"QT_QPA_PLATFORM": "offscreen"}), NAME, *words)

    def _opened(self, name: str) -> float:
        """Seconds until the window has the sample open: then the file's second part, the write-ahead log, is there."""
        self._run("sample", name)
        log = self.home / f"{name}-wal"
        begun = time.perf_counter()
        with self._window(name, {"QT_QPA_PLATFORM": "offscreen"}) as program:
            while not log.exists():
                if time.perf_counter() - begun > _LONGEST or ended(program, 0.01):
                    stop("The window did not open the sample.")
            return time.perf_counter() - begun

    @contextmanager
    def _window(self, file: str, surroundings: dict[str, str]) -> Generator[subprocess.Popen[bytes]]:
        program = subprocess.Popen(
            [tool("chroot"), str(self.root), *self._as_user(surroundings), NAME, file], stderr=subprocess.DEVNULL
        )
        try:
            yield program
        finally:
            program.kill()
            program.wait()

    def _as_user(self, surroundings: dict[str, str]) -> list[str]:
        """The words that make a command one of the user, at home, with nothing else of this machine."""
        known = {"HOME": f"/home/{USER}", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **surroundings}
        told = [f"{name}={value}" for name, value in known.items()]
        return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups", "env", "--ignore-environment",
                f"--chdir=/home/{USER}", *told]  # fmt: skip


@contextmanager
def clean_root() -> Generator[Path]:
    """The smallest Debian, with /proc, and gone afterwards."""
    if shutil.which("debootstrap") is None:
        stop("This machine lacks debootstrap. Install it with: sudo apt-get install debootstrap")
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-root-") as place:
        root = Path(place)
        root.chmod(0o755)
        release, source = release_and_source()
        begun = time.perf_counter()
        command("debootstrap", "--variant=minbase", release, str(root), source)
        print(f"a clean {release} in {time.perf_counter() - begun:.0f} s")
        shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
        command("mount", "-t", "proc", "proc", str(root / "proc"))
        try:
            yield root
        finally:
            command("umount", str(root / "proc"))


def release_and_source() -> tuple[str, str]:
    """The name of this machine's Debian, and where its apt fetches it."""
    told = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    named = dict(line.split("=", 1) for line in told if "=" in line)
    release = named.get("VERSION_CODENAME", "").strip('"')
    wanted = ("--format", "$(REPO_URI)", "Created-By: Packages", f"Codename: {release}", "Component: main")
    sources = command("apt-get", "indextargets", *wanted).split()
    if not release or not sources:
        stop("This machine's apt names no source of a Debian release.")
    return release, sources[0]


@contextmanager
def screen() -> Generator[str]:
    """A screen that nobody sees."""
    read, write = os.pipe()
    server = subprocess.Popen([tool("Xvfb"), "-displayfd", str(write), "-screen", "0", "1366x768x24"], pass_fds=[write])
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def on_disk(folder: Path) -> str:
    """How much disk a folder takes, without what is only mounted in it."""
    return f"{int(command('du', '--summarize', '--one-file-system', '--bytes', str(folder)).split()[0]) / 1e6:.0f} MB"


def packages(root: Path) -> set[str]:
    """What is installed."""
    return set(inside(root, "dpkg-query", "--show", "--showformat=${Package}\n").split())


def inside(root: Path, *words: str) -> str:
    """What a command says in the clean root."""
    return command("chroot", str(root), *words)


def command(*words: str) -> str:
    """What a command says; ends this script with its complaint where it fails."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(words, capture_output=True, text=True, env=quiet, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        stop(f"“{' '.join(words)}” failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def tool(name: str) -> str:
    return shutil.which(name) or stop(f"This machine lacks {name}.")


def timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def ended(program: "subprocess.Popen[bytes]", within: float) -> bool:
    """Whether the program has ended, after waiting a moment for it."""
    try:
        program.wait(within)
    except subprocess.TimeoutExpired:
        return False
    return True


if __name__ == "__main__":
    main()
