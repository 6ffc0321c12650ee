"""Minutes of load, faults and kills: whether what is promised holds, and what it costs."""

import sys

from tests.packages import ROOT

# As pytest has it: every client can be imported.
sys.path += [str(project) for project in sorted((ROOT / "generated").iterdir()) if project.is_dir()]
