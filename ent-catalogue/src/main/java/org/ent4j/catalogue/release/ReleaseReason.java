package org.ent4j.catalogue.release;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why an attribute does not go out. */
public sealed interface ReleaseReason extends Reason {

    /** Nobody is to be known by an anonymous service. */
    record Anonymous(Label attribute) implements ReleaseReason {
        @Override
        public String code() {
            return "release.anonymous";
        }
    }

    /** Without SSO there is no way for it to go. */
    record NoSso(Label attribute) implements ReleaseReason {
        @Override
        public String code() {
            return "release.no-sso";
        }
    }

    /** The GAR gives publishers what they may have. */
    record ThroughTheGar(Label attribute) implements ReleaseReason {
        @Override
        public String code() {
            return "release.through-the-gar";
        }
    }

    /** The connector is in no table. */
    record UnknownConnector(Label attribute, String connector) implements ReleaseReason {
        @Override
        public String code() {
            return "release.unknown-connector";
        }
    }

    /** The connector does not ask for it. */
    record NotAsked(Label attribute, Label connector) implements ReleaseReason {
        @Override
        public String code() {
            return "release.not-asked";
        }
    }

    /** Protected data, and no connector that declares it. */
    record Protected(Label attribute) implements ReleaseReason {
        @Override
        public String code() {
            return "release.protected";
        }
    }

    /** Nobody says why. */
    record NoJustification(Label attribute) implements ReleaseReason {
        @Override
        public String code() {
            return "release.no-justification";
        }
    }

    /** It is asked for twice. */
    record Twice(Label attribute) implements ReleaseReason {
        @Override
        public String code() {
            return "release.twice";
        }
    }
}
