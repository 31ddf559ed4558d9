"""What a part says when something did not happen."""

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.wording import sentence


def words_for(error: Exception, formats: Formats) -> str:
    """Return the sentence for a refusal or a trouble; what is neither is a bug and is raised."""
    if isinstance(error, Refused | Invalid | Trouble):
        return sentence(error, formats)
    raise error
