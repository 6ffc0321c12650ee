"""From a description to the files of a package: load → lower → attach → models → render → vendor → format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from os.path import relpath
from pathlib import Path, PurePosixPath

from . import manifest, structure
from .attach import Plugin, attach, conventions
from .format import format_files
from .ir import Api
from .load import load
from .lower.api import Naming, api
from .models import field_annotations
from .node import Document
from .notes import Faults, Notes
from .problems import Problems, ProblemsFound
from .render import Rendering, render
from .render import vocabulary as render_vocabulary
from .source import Source as Source
from .vendor import scripts, vendored
from .view.contexts import plugins_in

Tree = dict[PurePosixPath, str | bytes]


def load_api(source: Source) -> Api:
    """The IR of a document. Raises `ProblemsFound`."""
    return _understood(source, conventions(source.plugin_folders))[1]


def load_document(source: Source) -> Document:
    """A document as it is written, with all it refers to. Raises `ProblemsFound`."""
    problems = Problems()
    document = load(source.spec, problems, source.allow)
    problems.raise_if_any()
    if document is None:
        raise ProblemsFound(problems)
    return document


def build(source: Source, step: Callable[[str], None]) -> Tree:
    """Every file of one package, in memory. Raises `ProblemsFound`."""
    step("load")
    document, described = _understood(source, conventions(source.plugin_folders))
    step("models")
    annotations = field_annotations(described.schemas.values())
    step("render")
    package = PurePosixPath(source.package if source.project else "")
    used = [plugin.module for plugin in plugins_in(_all_conventions(described))]
    beside = scripts(source.examples) if source.examples else {}
    rendered = render(Rendering(described, annotations, source.project, beside))
    step("format")
    tree: Tree = {**format_files(rendered.texts), **rendered.examples, **beside}
    tree |= {package / path: content for path, content in vendored(used, source.plugin_folders).items()}
    tree[manifest.PATH] = manifest.text(
        specs=_specs(document, source.spec), plugins=used, left_out=described.left_out, files=tree
    )
    return tree


def vocabulary(plugin_folders: Sequence[Path]) -> str:
    """The README of the specs folder: every key that a spec may use with these conventions."""
    from .rules.extensions import own
    from .vocabulary import sections

    return render_vocabulary(sections(own, conventions(plugin_folders)))


def _understood(source: Source, plugins: Sequence[Plugin]) -> tuple[Document, Api]:
    problems, notes = Problems(), Notes()
    # Our own documents are mended; what others got wrong is read around where that can be done, and told.
    faults = problems if source.hand_written else Faults(notes)
    document = load(source.spec, problems, source.allow, faults)
    if document is None:
        raise ProblemsFound(problems)
    # Every stage goes on past what it cannot read, so that one run names everything there is to mend.
    structure.check(document, problems, faults)
    if source.hand_written:
        # Imported here, because it takes long, and other people's documents are not held to our rules.
        from . import rules

        rules.check(document, {plugin.key: None for plugin in plugins}, problems)
    naming = Naming(
        package=source.package,
        class_name=source.class_name,
        env_prefix=source.env_prefix,
        inferred=source.inferred,
    )
    described = attach(api(document, naming, problems, notes), plugins, problems, faults)
    problems.raise_if_any()
    return document, replace(described, notes=tuple(notes))


def _all_conventions(described: Api) -> list[object]:
    own = [each for operation in described.operations for each in operation.conventions]
    return [*own, *described.conventions, *described.renewals]


def _specs(document: Document, spec: Path) -> dict[str, str]:
    """Each file's hash, named from the document's folder so that any machine says the same."""
    return {relpath(file, spec.parent.resolve()).replace("\\", "/"): sha256 for file, sha256 in document.files.items()}
