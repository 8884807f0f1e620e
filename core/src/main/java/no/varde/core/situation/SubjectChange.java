package no.varde.core.situation;

import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/** That a measure or adoption became another: the fact that says so, and when. */
record SubjectChange(Ref ref, When on) {}
