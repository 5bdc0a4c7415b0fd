package org.ent4j.directory.importing;

import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.rule.Reason;

/** Why a feed is not imported; nothing was written. */
public sealed interface ImportRefusal extends Reason {

    /** A file cannot be used at all. */
    record Unusable(SourceLocation where, Reason reason) implements ImportRefusal {

        static Unusable of(Issue fatal) {
            return new Unusable(fatal.where(), fatal.reason());
        }

        @Override
        public String code() {
            return "import.unusable";
        }
    }

    /** The files can be read, but a guard refuses them as a whole. */
    record Guarded(Guards.Refusal refusal) implements ImportRefusal {
        @Override
        public String code() {
            return "import.guarded";
        }
    }

    /** The directory changed between plan and application. */
    record Stale(Outdated outdated) implements ImportRefusal {
        @Override
        public String code() {
            return "import.stale";
        }
    }
}
